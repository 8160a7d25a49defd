package de.aqb.portal.tenancy;

import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import java.io.ObjectOutputStream;
import java.io.OutputStream;
import java.util.Collections;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** How much a session holds: the state of its open pages, as it is when it is written down. Tests hold pages to it. */
final class SessionSize {

    private SessionSize() {}

    /** In bytes; nothing for no session. */
    static int of(@Nullable HttpSession session) throws IOException {
        if (session == null) {
            return 0;
        }
        var counter = new Counter();
        try (var output = new ObjectOutputStream(counter)) {
            for (var name : Collections.list(session.getAttributeNames())) {
                var value = Optional.ofNullable(session.getAttribute(name));
                output.writeObject(value.orElse(""));
            }
        }
        return counter.bytes;
    }

    private static final class Counter extends OutputStream {

        private int bytes;

        @Override
        public void write(int one) {
            bytes++;
        }

        @Override
        public void write(byte[] block, int offset, int length) {
            bytes += length;
        }
    }
}
