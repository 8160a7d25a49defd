package de.aqb.hostile;

import static de.aqb.spi.Condition.goalIs;
import static de.aqb.spi.Goal.goal;
import static de.aqb.spi.Question.text;
import static de.aqb.spi.Question.yesNo;
import static de.aqb.spi.Section.section;

import de.aqb.spi.Goal;
import de.aqb.spi.Phase;
import de.aqb.spi.Question;
import de.aqb.spi.Section;
import de.aqb.spi.deploy.MeasureModule;
import jakarta.servlet.annotation.WebListener;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Measure modules as nobody should write them. Each goes into a WAR of its own, together with {@link Whole}. */
final class BrokenModules {

    private BrokenModules() {}

    /** A module with nothing wrong about it: one goal, one section, one question. */
    public abstract static class Whole extends MeasureModule {

        @Override
        public String key() {
            return "H" + getClass().getSimpleName().length();
        }

        @Override
        public int formVersion() {
            return 1;
        }

        @Override
        public List<Goal> goals() {
            return List.of(goal("any"));
        }

        @Override
        public List<Section> sections() {
            return List.of(section("only", question()).askedAt(Phase.ENTRY));
        }

        Question question() {
            return yesNo("asked_here");
        }

        @Override
        public Map<String, String> texts() {
            return new HashMap<>(Map.of(
                    "title", "Versuch",
                    "short", "Versuch",
                    "goal.any", "Irgendein Ziel",
                    "section.only", "Nur hier",
                    "question.asked_here", "Wird hier etwas gefragt?"));
        }
    }

    @WebListener
    public static final class Sound extends Whole {}

    @WebListener
    public static final class TextMissing extends Whole {
        @Override
        public Map<String, String> texts() {
            var texts = super.texts();
            texts.remove("question.asked_here");
            return texts;
        }
    }

    @WebListener
    public static final class ConditionDangling extends Whole {
        @Override
        public List<Section> sections() {
            return List.of(section("only", question()).askedAt(Phase.ENTRY).when(goalIs("nowhere")));
        }
    }

    /** The next version of {@link Sound}, in which a published question wants another sort of answer. */
    @WebListener
    public static final class KindChanged extends Whole {
        @Override
        public String key() {
            return "H5";
        }

        @Override
        public int formVersion() {
            return 2;
        }

        @Override
        Question question() {
            return text("asked_here", 0, 20);
        }
    }

    @WebListener
    public static final class BreakingInItsConstructor extends Whole {
        public BreakingInItsConstructor() {
            throw new IllegalStateException("nothing to be had of me");
        }
    }

    /** Wants the place of a module that is there already. */
    @WebListener
    public static final class KeyTaken extends Whole {
        @Override
        public String key() {
            return "M1";
        }
    }

    /** Needs {@link LeftBehind}, which is not in its WAR. */
    @WebListener
    public static final class ClassMissing extends Whole {
        @Override
        public List<Section> sections() {
            return LeftBehind.sections();
        }
    }

    static final class LeftBehind {
        private LeftBehind() {}

        static List<Section> sections() {
            return List.of();
        }
    }
}
