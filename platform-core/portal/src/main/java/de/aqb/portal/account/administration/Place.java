package de.aqb.portal.account.administration;

import de.aqb.portal.account.Membership;
import java.util.Optional;
import java.util.UUID;

/** Where a role is held. */
public sealed interface Place {

    /** The code of the local authority, empty for the whole platform. */
    default Optional<String> tenant() {
        return Optional.empty();
    }

    /** As the security log names it. */
    String key();

    /** The place of a membership. */
    static Place of(Membership membership) {
        return membership
                .getTenant()
                .map(tenant -> membership
                        .getProviderId()
                        .map(provider -> (Place) new OfProvider(tenant, provider))
                        .orElseGet(() -> new Authority(tenant)))
                .orElseGet(Platform::new);
    }

    /** The whole platform. */
    record Platform() implements Place {
        @Override
        public String key() {
            return "platform";
        }
    }

    /** One local authority. */
    record Authority(String code) implements Place {
        @Override
        public Optional<String> tenant() {
            return Optional.of(code);
        }

        @Override
        public String key() {
            return code;
        }
    }

    /** One provider of one local authority. */
    record OfProvider(String code, UUID provider) implements Place {
        @Override
        public Optional<String> tenant() {
            return Optional.of(code);
        }

        @Override
        public String key() {
            return code + "/" + provider;
        }
    }
}
