package de.aqb.portal.tenancy;

import jakarta.enterprise.context.RequestScoped;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** The local authority whose data the running request or job may touch; there is at most one. */
@RequestScoped
public class CurrentTenant {

    @Nullable
    private String code;

    /** The code of the local authority, empty where nobody has chosen one. */
    public Optional<String> code() {
        return Optional.ofNullable(code);
    }

    /** From now on the request works for this local authority. */
    public void enter(String code) {
        this.code = code;
    }

    /** Runs a piece of a job for one local authority. A transaction belongs to one tenant, so it begins inside. */
    public <T> T inside(String code, Supplier<T> work) {
        var before = this.code;
        this.code = code;
        try {
            return work.get();
        } finally {
            this.code = before;
        }
    }
}
