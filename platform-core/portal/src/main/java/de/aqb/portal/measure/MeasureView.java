package de.aqb.portal.measure;

import java.util.List;
import java.util.UUID;

/**
 * A measure as its page shows it.
 *
 * @param tenant code of the local authority
 * @param providers names of the providers that run it, in order
 * @param tally counters as far as the reader may know
 */
public record MeasureView(
        String tenant, UUID id, MeasureDetails details, MeasureStage stage, List<String> providers, Tally tally) {

    public MeasureView {
        providers = List.copyOf(providers);
    }
}
