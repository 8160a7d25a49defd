package de.aqb.spi;

import java.util.List;
import java.util.Map;

/**
 * A kind of measure (<i>Maßnahmeart</i>). It says what to ask and what to check; the portal shows the form, keeps the
 * answers, runs the workflow and separates the authorities. An implementation has no state and knows neither database
 * nor page.
 *
 * <p>The contract grows by default methods only. What a module was compiled against stays supported.
 */
public interface MeasureType {

    /** Identity of the type in the database and in the numbers of measures: for ever. */
    String key();

    /** The version of the form; rises with every published change. */
    int formVersion();

    /** What a measure of this type, and a participant in it, can aim at. */
    List<Goal> goals();

    /** What is asked beside the portal's own form, in this order. */
    List<Section> sections();

    /** Checks what no single question can know, before the answers of a phase are saved. */
    default List<Finding> check(Phase phase, Answers answers) {
        return List.of();
    }

    /** The version of this contract the module keeps to. */
    default int contractVersion() {
        return 1;
    }

    /** All texts, by key: those of the bundle {@code Texts.properties} beside the class. */
    default Map<String, String> texts() {
        return Texts.beside(getClass());
    }
}
