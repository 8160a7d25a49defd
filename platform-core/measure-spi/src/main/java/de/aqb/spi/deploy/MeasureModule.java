package de.aqb.spi.deploy;

import de.aqb.spi.MeasureType;
import jakarta.servlet.ServletContextEvent;
import jakarta.servlet.ServletContextListener;

/**
 * A measure type in a module of its own, known to the portal for as long as the module runs. The subclass carries
 * {@code @WebListener} and describes the type; that is the whole module.
 *
 * <p>Registering is the last step of the start: should anything before it fail, nothing of the module stays behind.
 */
public abstract class MeasureModule implements MeasureType, ServletContextListener {

    private long generation = MeasureRegistry.NEVER;

    /** Makes the module known as one that starts, so that one that breaks in its own constructor can be named. */
    protected MeasureModule() {
        MeasureRegistry.starting(getClass().getName());
    }

    @Override
    public final void contextInitialized(ServletContextEvent started) {
        var context = started.getServletContext();
        context.addServlet("nothing-here", new NothingHere()).addMapping("/*");
        generation = MeasureRegistry.register(this, context.getContextPath().replace("/", ""));
    }

    @Override
    public final void contextDestroyed(ServletContextEvent stopped) {
        MeasureRegistry.unregister(generation);
        MeasureRegistry.forget(getClass().getName());
    }
}
