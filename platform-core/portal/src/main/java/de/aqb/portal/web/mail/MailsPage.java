package de.aqb.portal.web.mail;

import static de.aqb.portal.web.ui.Texts.text;

import de.aqb.portal.account.mails.MailOverview;
import de.aqb.portal.mail.OutboxMail.State;
import de.aqb.portal.tenancy.NotFoundException;
import de.aqb.portal.web.ui.Address;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** {@code administration/mails.xhtml}: "E-Mails", which of them have arrived and which have not. */
@Named
@ViewScoped
public class MailsPage implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final int PAGE = 50;

    @Inject
    MailOverview overview;

    private String state = "";
    private String before = "";
    private ArrayList<MailLine> lines = new ArrayList<>();
    private ArrayList<StateChip> chips = new ArrayList<>();
    private long failed;
    private String next = "";

    public void open() {
        var chosen = chosen();
        var mails = overview.latest(chosen, id(before), PAGE + 1);
        lines = new ArrayList<>(mails.stream().limit(PAGE).map(MailLine::of).toList());
        next = mails.size() > PAGE
                ? address(state).with("before", lines.get(PAGE - 1).id()).href()
                : "";
        var counts = overview.counts();
        failed = counts.getOrDefault(State.FAILED, 0L);
        chips = new ArrayList<>();
        var all = counts.values().stream().mapToLong(Long::longValue).sum();
        chips.add(new StateChip(text("ui.all"), all, address("").href(), chosen.isEmpty()));
        for (var each : State.values()) {
            chips.add(new StateChip(
                    text("state.mail." + each),
                    counts.getOrDefault(each, 0L),
                    address(each.name()).href(),
                    chosen.filter(each::equals).isPresent()));
        }
    }

    public String sendAgain(String mail) {
        overview.sendAgain(id(mail).orElseThrow(() -> new NotFoundException("mail")));
        return address(state).with("done", "again").outcome();
    }

    public String sendFailedAgain() {
        overview.sendFailedAgain();
        return address(state).with("done", "again").outcome();
    }

    private static Address address(String state) {
        return Address.of("/administration/mails").with("state", state);
    }

    /** Whatever is no state is none. */
    private Optional<State> chosen() {
        return Arrays.stream(State.values())
                .filter(each -> each.name().equals(state))
                .findAny();
    }

    private static Optional<UUID> id(String text) {
        try {
            return text.isEmpty() ? Optional.empty() : Optional.of(UUID.fromString(text));
        } catch (IllegalArgumentException noId) {
            throw new NotFoundException("mail");
        }
    }

    public List<MailLine> getLines() {
        return lines;
    }

    public List<StateChip> getChips() {
        return chips;
    }

    /** Whether the button for all that failed is of use. */
    public boolean isFailed() {
        return failed > 0;
    }

    public String getPreviousHref() {
        return before.isEmpty() ? "" : address(state).href();
    }

    public String getNextHref() {
        return next;
    }

    public String getState() {
        return state;
    }

    public void setState(String state) {
        this.state = state == null ? "" : state;
    }

    public String getBefore() {
        return before;
    }

    public void setBefore(String before) {
        this.before = before == null ? "" : before;
    }
}
