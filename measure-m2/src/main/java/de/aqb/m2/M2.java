package de.aqb.m2;

import static de.aqb.spi.Condition.answerIs;
import static de.aqb.spi.Phase.ENTRY;
import static de.aqb.spi.Phase.EXIT;
import static de.aqb.spi.Question.amount;
import static de.aqb.spi.Question.choice;
import static de.aqb.spi.Question.day;
import static de.aqb.spi.Question.search;
import static de.aqb.spi.Question.text;
import static de.aqb.spi.Question.yesNo;
import static de.aqb.spi.Section.section;

import de.aqb.spi.Answers;
import de.aqb.spi.Condition;
import de.aqb.spi.Finding;
import de.aqb.spi.Goal;
import de.aqb.spi.Option;
import de.aqb.spi.Phase;
import de.aqb.spi.Section;
import de.aqb.spi.deploy.MeasureModule;
import jakarta.servlet.annotation.WebListener;
import java.util.List;

/**
 * M2, training and coaching of trainees (<i>Ausbildung und Ausbildungscoaching</i>): the contract of training at entry, its
 * examination or its early end at exit.
 */
@WebListener
public final class M2 extends MeasureModule {

    @Override
    public String key() {
        return "M2";
    }

    @Override
    public int formVersion() {
        return 1;
    }

    @Override
    public List<Goal> goals() {
        return Goal.of("start_training", "stabilise_training", "move_to_company", "finish_training");
    }

    @Override
    public List<Section> sections() {
        return List.of(training().askedAt(ENTRY), result().askedAt(EXIT));
    }

    private static Section training() {
        return section(
                "training",
                choice("support", "training", "coaching").segmented(),
                search("occupation", Occupations.all()).across(6),
                choice("training_form", "in_company", "external_integrative", "external_cooperative", "school"),
                text("company", 1, 100).when(answerIs("training_form", "in_company", "external_cooperative")),
                day("contract_signed_on").optional().across(2),
                day("training_start").across(2),
                day("training_end").across(2),
                choice("training_year", "1", "2", "3", "4").segmented(),
                yesNo("training_part_time").optional(),
                yesNo("training_shortened").optional());
    }

    private static Section result() {
        var examined = answerIs("final_exam", "passed", "failed");
        return section(
                "training_result",
                choice("final_exam", "passed", "failed", "pending").segmented(),
                day("exam_date").when(examined),
                amount("exam_attempt", 1, 3).when(examined),
                choice("taken_on", "yes", "no", "open").segmented().when(answerIs("final_exam", "passed")),
                yesNo("ended_early"),
                day("ended_on").when(early()),
                choice("ended_by", "trainee", "company", "mutual").when(early()),
                choice("ended_how", "agreement", "dismissal").when(early()),
                choice(
                                "ended_why",
                                Option.of("company_closed"),
                                Option.of("health").asSensitive(),
                                Option.of("other_occupation"),
                                Option.of("conflicts"),
                                Option.of("performance"),
                                Option.of("personal"),
                                Option.of("moved"),
                                Option.of("other"))
                        .when(early()),
                choice("followed_by", "same_occupation", "different_occupation", "none")
                        .when(early()));
    }

    private static Condition early() {
        return answerIs("ended_early", "yes");
    }

    @Override
    public List<Finding> check(Phase phase, Answers answers) {
        return switch (phase) {
            case MASTER -> List.of();
            case ENTRY -> new ContractDays(answers).atEntry();
            case EXIT -> new ContractDays(answers).atExit();
        };
    }
}
