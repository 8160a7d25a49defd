package de.aqb.portal.mail;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.PreDestroy;
import jakarta.annotation.Resource;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Looks every few seconds, on each server, whether a mail is due. */
@Singleton
@Startup
@DependsOn("Migrations")
public class DeliveryTimer {

    private static final Logger LOG = System.getLogger(DeliveryTimer.class.getName());

    @Inject
    Delivery delivery;

    @Inject
    WaitingMails mails;

    @Inject
    MailSettings settings;

    @Inject
    BaseUrl base;

    @Inject
    @ConfigProperty(name = "aqb.mail.look.seconds", defaultValue = "5")
    int seconds;

    @Resource
    ManagedScheduledExecutorService executor;

    private final List<Future<?>> tasks = new ArrayList<>();

    @PostConstruct
    void begin() {
        if (!settings.isComplete()) {
            LOG.log(Level.WARNING, "No mail server: mails wait until aqb.smtp.host and aqb.mail.from are set");
        }
        if (settings.isComplete() && base.isLocal()) {
            LOG.log(Level.WARNING, "Links in mails lead to localhost: set aqb.base.url");
        }
        tasks.add(executor.scheduleWithFixedDelay(() -> safely(delivery::round), 1, seconds, TimeUnit.SECONDS));
        tasks.add(executor.scheduleWithFixedDelay(() -> safely(mails::forgetOldOnes), 1, 24 * 60, TimeUnit.MINUTES));
    }

    @PreDestroy
    void end() {
        tasks.forEach(task -> task.cancel(true));
    }

    /** A task that throws is not called again. */
    private static void safely(Runnable task) {
        try {
            task.run();
        } catch (RuntimeException failed) {
            LOG.log(Level.ERROR, "The outbox could not be looked through", failed);
        }
    }
}
