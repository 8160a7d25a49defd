package de.aqb.portal.web.shell;

import jakarta.faces.context.ExceptionHandler;
import jakarta.faces.context.ExceptionHandlerFactory;

/** Makes a {@link CalmExceptionHandler} for each request. */
public class CalmExceptionHandlerFactory extends ExceptionHandlerFactory {

    /** Wraps the factory Faces brings. */
    public CalmExceptionHandlerFactory(ExceptionHandlerFactory wrapped) {
        super(wrapped);
    }

    @Override
    public ExceptionHandler getExceptionHandler() {
        return new CalmExceptionHandler(getWrapped().getExceptionHandler());
    }
}
