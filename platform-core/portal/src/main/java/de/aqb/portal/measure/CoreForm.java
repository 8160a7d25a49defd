package de.aqb.portal.measure;

import static de.aqb.spi.Condition.answerIs;
import static de.aqb.spi.Phase.ENTRY;
import static de.aqb.spi.Phase.EXIT;
import static de.aqb.spi.Phase.MASTER;
import static de.aqb.spi.Question.amount;
import static de.aqb.spi.Question.choice;
import static de.aqb.spi.Question.day;
import static de.aqb.spi.Question.digits;
import static de.aqb.spi.Question.oneGoal;
import static de.aqb.spi.Question.paragraphs;
import static de.aqb.spi.Question.pastDay;
import static de.aqb.spi.Question.text;
import static de.aqb.spi.Question.yesNo;
import static de.aqb.spi.Section.section;

import de.aqb.spi.Option;
import de.aqb.spi.Section;
import de.aqb.spi.Texts;
import java.util.List;

/**
 * The portal's own form: the master data (<i>Stammdaten</i>) and what every measure asks at entry and exit, in the same
 * records as a module's, so that completeness, change log and export know one path only.
 */
public final class CoreForm {

    /** The key under which the portal's own form is stored, beside those of the measure types. */
    public static final String TYPE = "core";

    /** Rises with every published change below. */
    public static final int VERSION = 1;

    private CoreForm() {}

    /** The version of the form that this portal brings along. */
    public static Form form() {
        var texts = Texts.beside(CoreForm.class, "CoreTexts.properties");
        return new Form(TYPE, VERSION, texts.getOrDefault("title", TYPE), List.of(), sections(), texts);
    }

    private static List<Section> sections() {
        return List.of(
                person().askedAt(MASTER),
                residence().askedAt(MASTER),
                access().askedAt(MASTER),
                employment().askedAt(MASTER),
                origin().askedAt(MASTER),
                voluntary().askedAt(MASTER),
                privacy().askedAt(MASTER),
                entry().askedAt(ENTRY),
                exit().askedAt(EXIT));
    }

    private static Section person() {
        return section(
                "person",
                text("last_name", 1, 100),
                text("first_name", 1, 100),
                pastDay("birth_date"),
                choice("gender", "female", "male", "diverse", "no_entry"),
                text("participation_no", 1, 40).givenByPortal(),
                text("external_ref", 1, 20).optional());
    }

    private static Section residence() {
        return section(
                "residence",
                yesNo("main_residence_hessen").across(2),
                digits("postcode", 5).across(1),
                text("town", 1, 100));
    }

    private static Section access() {
        return section(
                "access",
                choice("legal_circle", "sgb2", "sgb3", "sgb8", "sgb12", "asylblg"),
                choice("claim_kind", "own_claim", "benefit_community"),
                choice(
                        "target_group",
                        "young_without_training",
                        "young_adults_unqualified",
                        "long_term_unemployed",
                        "refugees",
                        "single_parents"),
                choice(
                                "referred_by",
                                "jobcenter",
                                "employment_agency",
                                "youth_office",
                                "social_office",
                                "school",
                                "other_provider",
                                "own_initiative")
                        .optional());
    }

    private static Section employment() {
        return section(
                "employment",
                choice(
                                "employment_status",
                                "unemployed",
                                "seeking",
                                "pupil",
                                "in_training",
                                "employed_sv",
                                "employed_minor",
                                "self_employed",
                                "not_employed")
                        .across(6),
                choice(
                                "unemployed_since",
                                "under_6_months",
                                "from_6_to_12_months",
                                "from_12_to_24_months",
                                "from_24_months")
                        .when(answerIs("employment_status", "unemployed"))
                        .across(6)
                        .segmented(),
                choice(
                        "school_certificate",
                        "still_pupil",
                        "none",
                        "special_school",
                        "lower_secondary",
                        "intermediate",
                        "advanced_technical",
                        "abitur",
                        "foreign_unassigned"),
                choice(
                        "vocational_certificate",
                        "none",
                        "preparation",
                        "recognised_training",
                        "master_technician",
                        "university",
                        "foreign_unrecognised"));
    }

    private static Section origin() {
        return section(
                "origin",
                choice("citizenship_group", "german", "eu_eea_ch", "third_country", "stateless_unclear"),
                choice("residence_permit", "residence_or_settlement", "section_24", "asylum_procedure", "toleration")
                        .when(answerIs("citizenship_group", "third_country"))
                        .declinable(),
                choice("german_level", "first_language", "c", "b2", "b1", "a2", "a1", "below")
                        .optional());
    }

    private static Section voluntary() {
        return section(
                "voluntary",
                yesNo("migration_background").voluntary(),
                yesNo("disability").voluntary().asSensitive(),
                yesNo("homeless").voluntary().asSensitive(),
                yesNo("single_parent").optional(),
                amount("children_u18", 0, 20).optional(),
                yesNo("part_time").optional());
    }

    private static Section privacy() {
        return section("privacy", day("privacy_notice_date"));
    }

    private static Section entry() {
        return section(
                "entry",
                day("entry_date"),
                day("planned_end").optional(),
                oneGoal("participant_goal").across(6));
    }

    private static Section exit() {
        return section(
                "exit",
                day("exit_date").across(6),
                choice(
                                "destination",
                                Option.of("voc_school").inGroup("training"),
                                Option.of("voc_company").inGroup("training"),
                                Option.of("voc_external").inGroup("training"),
                                Option.of("school").inGroup("preparation"),
                                Option.of("bvb").inGroup("preparation"),
                                Option.of("eq").inGroup("preparation"),
                                Option.of("qub").inGroup("preparation"),
                                Option.of("wirtschaft_integriert").inGroup("preparation"),
                                Option.of("other_prep").inGroup("preparation"),
                                Option.of("job_sv").inGroup("employment"),
                                Option.of("job_minor").inGroup("employment"),
                                Option.of("self_employed").inGroup("employment"),
                                Option.of("none").inGroup("without"))
                        .across(6),
                choice(
                                "exit_reason",
                                Option.of("unemployed_available"),
                                Option.of("maternity_parental"),
                                Option.of("childcare_u3"),
                                Option.of("care_relatives"),
                                Option.of("voluntary_military"),
                                Option.of("sick_6_weeks").asSensitive(),
                                Option.of("reduced_capacity_temporary").asSensitive(),
                                Option.of("reduced_capacity_permanent").asSensitive(),
                                Option.of("capacity_regained_sgb2"),
                                Option.of("moved_away"),
                                Option.of("other"))
                        .when(answerIs("destination", "none"))
                        .across(6),
                paragraphs("exit_reason_other", 3, 200).when(answerIs("exit_reason", "other")),
                yesNo("completed_fully"),
                yesNo("main_goal_reached"));
    }
}
