package de.aqb.portal.tenancy;

import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebFilter;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;
import java.io.IOException;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Tells in headers how many statements a request took and how much its session holds; tests switch it on with {@code aqb.count.statements}. */
@WebFilter("/*")
public class StatementHeader extends HttpFilter {

    /** The header's name. */
    public static final String NAME = "X-SQL-Statements";

    /** The header with the bytes of the session. */
    public static final String SESSION = "X-Session-Bytes";

    private static final long serialVersionUID = 1L;
    private static final int WHOLE_PAGE = 2 << 20;

    @Inject
    @ConfigProperty(name = "aqb.count.statements", defaultValue = "false")
    boolean wanted;

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        if (!wanted) {
            chain.doFilter(request, response);
            return;
        }
        response.setBufferSize(WHOLE_PAGE);
        chain.doFilter(request, new HeldBack(response));
        response.setIntHeader(NAME, StatementCount.current());
        response.setIntHeader(SESSION, SessionSize.of(request.getSession(false)));
        response.flushBuffer();
    }

    /** Nothing may leave before the count is known. */
    private static final class HeldBack extends HttpServletResponseWrapper {

        HeldBack(HttpServletResponse response) {
            super(response);
        }

        @Override
        public void setBufferSize(int size) {}

        @Override
        public void flushBuffer() {}

        /** Sends the answer off at once, so the count has to go along now; what a form saves is saved by then. */
        @Override
        public void sendRedirect(String location) throws IOException {
            setIntHeader(NAME, StatementCount.current());
            super.sendRedirect(location);
        }
    }
}
