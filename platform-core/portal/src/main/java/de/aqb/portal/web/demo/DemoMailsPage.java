package de.aqb.portal.web.demo;

import de.aqb.portal.demo.DemoMails;
import de.aqb.portal.tenancy.NotFoundException;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** {@code demo/mails.xhtml}: what the demo has sent. Outside the demo there is no such page. */
@Named
@RequestScoped
public class DemoMailsPage {

    private static final int MOST = 50;

    @Inject
    DemoMails mails;

    private List<ReceivedMail> received = List.of();

    public void open() {
        if (!mails.areKept()) {
            throw new NotFoundException("page");
        }
        received = mails.latest(MOST).stream().map(ReceivedMail::of).toList();
    }

    public List<ReceivedMail> getReceived() {
        return received;
    }

    /** Whether the demo keeps its mails, so that a link to them is of use. */
    public boolean isKept() {
        return mails.areKept();
    }
}
