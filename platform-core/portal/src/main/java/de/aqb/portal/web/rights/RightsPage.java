package de.aqb.portal.web.rights;

import de.aqb.portal.account.CurrentMembership;
import de.aqb.portal.account.Role;
import de.aqb.portal.account.rights.Reach;
import de.aqb.portal.account.rights.Relation;
import de.aqb.portal.account.rights.RightKind;
import de.aqb.portal.account.rights.Rights;
import de.aqb.portal.account.rights.RightsOverview;
import de.aqb.portal.account.rights.RightsRow;
import de.aqb.portal.web.ui.Texts;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Stream;

/** {@code rights/rights.xhtml}: what the own role may; all roles for those who look after the rights. */
@Named
@RequestScoped
public class RightsPage {

    private static final List<RightKind> SHOWN =
            List.of(RightKind.PAGE, RightKind.ACTION, RightKind.DOWNLOAD, RightKind.FIELD);

    @Inject
    RightsOverview overview;

    @Inject
    Rights rights;

    @Inject
    CurrentMembership who;

    /** Lines of one kind under their heading. */
    public record Group(String id, String title, List<Line> lines) {}

    /** What it is called and how far the right reaches, for the own role or for one role after the other. */
    public record Line(String label, String reach, List<String> cells) {}

    /** What the own role may, by kind. */
    public List<Group> getOwn() {
        return groups(SHOWN, kind -> overview.own(kind));
    }

    /** What is not shown of people to the own role. */
    public List<String> getHidden() {
        return overview.denied(RightKind.FIELD).stream().map(RightsRow::label).toList();
    }

    public boolean isMayReadAll() {
        return rights.may("rights.matrix");
    }

    /** The whole matrix, by kind. */
    public List<Group> getAll() {
        return groups(
                List.of(RightKind.PAGE, RightKind.ACTION, RightKind.API, RightKind.DOWNLOAD, RightKind.FIELD),
                kind -> overview.all().rows(kind));
    }

    /** How far the reaches go: a line each, a cell for each relation. */
    public List<Line> getReaches() {
        return Arrays.stream(Reach.values())
                .map(reach -> new Line(
                        word(reach),
                        "",
                        Arrays.stream(Relation.values())
                                .map(relation -> Texts.text(
                                        "rights.covers." + rights.matrix().covers(reach, relation)))
                                .toList()))
                .toList();
    }

    private List<Group> groups(List<RightKind> kinds, Function<RightKind, List<RightsRow>> rows) {
        return kinds.stream()
                .map(kind -> new Group(
                        kind.word(),
                        Texts.text("rights.kind." + kind.name()),
                        rows.apply(kind).stream().map(this::line).toList()))
                .filter(group -> !group.lines().isEmpty())
                .toList();
    }

    private Line line(RightsRow row) {
        var cells = Stream.concat(
                        Stream.of(row.nobody()), Arrays.stream(Role.values()).map(row::of))
                .map(RightsPage::word)
                .toList();
        return new Line(row.label(), word(row.of(who.role())), cells);
    }

    private static String word(Reach reach) {
        return Texts.text("rights.reach." + reach.name());
    }

    /** The columns of the matrix. */
    public List<String> getRoles() {
        return Stream.concat(
                        Stream.of(Texts.text("rights.nobody")),
                        Arrays.stream(Role.values()).map(role -> Texts.text("role." + role.name())))
                .toList();
    }

    /** The columns of the table of reaches. */
    public List<String> getRelations() {
        return Arrays.stream(Relation.values())
                .map(relation -> Texts.text("rights.relation." + relation.name().toLowerCase(Locale.ROOT)))
                .toList();
    }
}
