package de.aqb.spi.deploy;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The modules as they are at one moment. A request takes one and keeps to it, so that a module going away cannot change
 * what the request sees half way.
 *
 * @param generation rises with every change, so whoever remembers it knows whether to look again
 * @param deployments all that run, the oldest first
 */
public record Snapshot(long generation, List<Deployment> deployments, List<Failure> failures) {

    /** A module that runs beside an older one of the same type and version, and is not used. */
    public record Refused(Deployment deployment, Deployment holder) {}

    public Snapshot {
        deployments = List.copyOf(deployments);
        failures = List.copyOf(failures);
    }

    /** The modules in use, one for each type and version: the one that was there first. */
    public List<Deployment> active() {
        return List.copyOf(holders().values());
    }

    /** The module in use for that version of that type. */
    public Optional<Deployment> active(String key, int formVersion) {
        return Optional.ofNullable(holders().get(new Slot(key, formVersion)));
    }

    /** The modules not in use because another with the same type and version was there first. */
    public List<Refused> refused() {
        var holders = holders();
        return deployments.stream()
                .flatMap(late -> Optional.ofNullable(holders.get(Slot.of(late)))
                        .filter(holder -> holder.generation() != late.generation())
                        .map(holder -> new Refused(late, holder))
                        .stream())
                .toList();
    }

    private Map<Slot, Deployment> holders() {
        var holders = new LinkedHashMap<Slot, Deployment>();
        deployments.forEach(deployment -> holders.putIfAbsent(Slot.of(deployment), deployment));
        return holders;
    }

    private record Slot(String key, int formVersion) {
        static Slot of(Deployment deployment) {
            return new Slot(deployment.key(), deployment.formVersion());
        }
    }
}
