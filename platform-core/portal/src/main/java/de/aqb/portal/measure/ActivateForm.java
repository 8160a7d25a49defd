package de.aqb.portal.measure;

import de.aqb.portal.account.CurrentMembership;
import de.aqb.portal.account.rights.Right;
import de.aqb.portal.audit.SecurityEvent.Kind;
import de.aqb.portal.audit.SecurityEvents;
import de.aqb.portal.tenancy.NotFoundException;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Optional;

/**
 * Makes another published version of a form the active one: a newer one that waits (<i>freigeben</i>), or the one before
 * (<i>zurücknehmen</i>). New participations begin with it at once; those there are follow in the background.
 */
@Stateless
public class ActivateForm {

    /** What became of it. Only {@link #DONE} has changed anything. */
    public enum Result {
        DONE,
        /** The module of that version does not run, so nobody could fill it in. */
        NOT_RUNNING,
        /** The version changes what has been answered, and must not. */
        FORBIDDEN,
        /** Another version has become the active one since the page was shown. */
        OVERTAKEN
    }

    @Inject
    MeasureCatalogue catalogue;

    @Inject
    FormStore store;

    @Inject
    ModuleWatch modules;

    @Inject
    CurrentMembership who;

    @Inject
    SecurityEvents events;

    /**
     * Activates the version.
     *
     * @param seen the version that was active on the page on which this was decided
     * @throws NotFoundException if there is no such version
     */
    @Right("type.activate")
    public Result activate(String type, int version, int seen) {
        var wanted = store.find(type, version).orElseThrow(() -> new NotFoundException("form"));
        var active = store.activeVersion(type).orElseThrow(() -> new NotFoundException("form"));
        if (active != seen || active == version) {
            return Result.OVERTAKEN;
        }
        if (!catalogue.runs(type, version)) {
            return Result.NOT_RUNNING;
        }
        var current = catalogue.form(type, active);
        var differences =
                version > active ? FormDifference.between(current, wanted) : FormDifference.between(wanted, current);
        if (FormDifference.heaviest(differences) == FormDifference.Weight.FORBIDDEN) {
            return Result.FORBIDDEN;
        }
        store.activate(type, version);
        events.record(Kind.FORM_ACTIVATED, Optional.of(who.accountId()), "%s %d %d".formatted(type, active, version));
        modules.lookAgain();
        return Result.DONE;
    }
}
