package de.aqb.portal.walls;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A word that stands at one place of the data only: whoever reads it has seen that place.
 *
 * @param tenant to whom it belongs; empty for the regional authority
 * @param provider of the local authority, none for what is the authority's own
 * @param account whose it is, for accounts and drafts
 */
record Canary(
        String word,
        Sort sort,
        String tenant,
        @Nullable UUID provider,
        @Nullable UUID account) {

    enum Sort {
        /** A participant. */
        PERSON,
        /** What somebody typed and did not save. */
        DRAFT,
        MEASURE,
        PROVIDER,
        /** A person who logs in. */
        ACCOUNT,
        /** The id of any of these, which nobody else has to know. */
        ID
    }
}
