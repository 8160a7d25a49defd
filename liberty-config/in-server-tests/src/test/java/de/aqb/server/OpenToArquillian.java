package de.aqb.server;

import de.aqb.portal.account.LogIn;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Specializes;
import jakarta.security.enterprise.AuthenticationException;
import jakarta.security.enterprise.AuthenticationStatus;
import jakarta.security.enterprise.authentication.mechanism.http.HttpMessageContext;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

/** The portal's log-in, except for the servlet through which Arquillian runs a test: nobody is logged in there. */
@Specializes
@ApplicationScoped
public class OpenToArquillian extends LogIn {

    static final String RUNNER = "/ArquillianServletRunnerEE9";

    @Override
    public AuthenticationStatus validateRequest(
            HttpServletRequest request, HttpServletResponse response, HttpMessageContext context)
            throws AuthenticationException {
        return request.getServletPath().equals(RUNNER)
                ? context.doNothing()
                : super.validateRequest(request, response, context);
    }
}
