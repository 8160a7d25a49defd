package de.aqb.portal.web.participation;

import de.aqb.portal.participation.FormVersions;
import de.aqb.portal.participation.TabContent;
import de.aqb.portal.tenancy.Ids;
import de.aqb.portal.web.ui.Address;
import de.aqb.portal.web.ui.ListPlace;
import de.aqb.portal.web.ui.Moments;
import de.aqb.spi.Phase;
import java.io.Serializable;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;

/**
 * What the page of a tab knows from one request to the next: which tab it is, and the raw text in its fields. What is
 * typed also reaches the server as a draft beside this, so losing it loses nothing.
 */
public class TabMemory implements Serializable {

    private static final long serialVersionUID = 1L;

    private final Map<String, String> answers = new LinkedHashMap<>();
    private String id = "";
    private String measure = "";
    private String membership = "";
    private int at;
    private Phase phase = Phase.MASTER;
    private String measureType = "";
    private int coreVersion;
    private int moduleVersion;
    private long baseVersion;
    private String draftSavedAt = "";
    private boolean editable;

    /** Begins with what is stored, and what the reader has typed and not saved put over it. */
    void begin(TabContent opened, Phase tab, UUID reader) {
        phase = tab;
        membership = reader.toString();
        measure = opened.measureId().toString();
        measureType = opened.measure().measureType();
        coreVersion = opened.versions().core();
        moduleVersion = opened.versions().module();
        editable = opened.editable();
        baseVersion = opened.draft().map(TabContent.Typed::baseVersion).orElse(opened.version());
        answers.putAll(TabFields.of(opened, tab));
        opened.draft()
                .filter(draft -> !draft.fields().isEmpty())
                .ifPresent(draft -> draftSavedAt = Moments.time(draft.savedAt()));
    }

    UUID participation() {
        return Ids.read(id, "participation");
    }

    Address address(Phase tab) {
        return Address.participation(tab, participation()).with("at", getAt());
    }

    Phase phase() {
        return phase;
    }

    /** Of the form as it stands on the page. */
    FormVersions versions() {
        return new FormVersions(coreVersion, moduleVersion);
    }

    String measureType() {
        return measureType;
    }

    /** What stands in the fields; a list without a choice hands in nothing at all. */
    Map<String, String> typed() {
        var typed = new LinkedHashMap<String, String>();
        answers.forEach((name, text) -> typed.put(name, text == null ? "" : text));
        return typed;
    }

    public Map<String, String> getAnswers() {
        return answers;
    }

    /** Empty if nothing was typed before this page was opened. */
    public String getDraftSavedAt() {
        return draftSavedAt;
    }

    public String getTab() {
        return phase.key();
    }

    public long getBaseVersion() {
        return baseVersion;
    }

    public int getFormVersion() {
        return moduleVersion;
    }

    /** For whom the page was opened. */
    public String getMembership() {
        return membership;
    }

    public boolean isReadonly() {
        return !editable;
    }

    public String getId() {
        return id;
    }

    public void setId(String id) {
        this.id = id == null ? "" : id;
    }

    public String getMeasure() {
        return measure;
    }

    public void setMeasure(String measure) {
        this.measure = measure == null ? "" : measure;
    }

    /** Which one of the list the reader came from; 0 if the reader came from elsewhere. */
    int place() {
        return at;
    }

    public String getAt() {
        return at > 0 ? String.valueOf(at) : "";
    }

    public void setAt(String text) {
        at = ListPlace.read(text);
    }
}
