package de.aqb.portal.web.ui;

import java.util.Locale;
import java.util.Map;

/**
 * How a state is shown: icon, word and edge; colour only helps.
 *
 * @param look the class of the edge, empty for white
 * @param icon the icon's name without {@code i-}
 * @param key the key of the word in the bundle
 */
public record BadgeView(String look, String icon, String key) {

    private static final Map<String, String[]> LOOKS = Map.ofEntries(
            look("participation.STARTED", "", "draft"),
            look("participation.ENTRY_COMPLETE", "info", "half"),
            look("participation.EXIT_COMPLETE", "ok", "check"),
            look("participation.TO_COMPLETE", "warn", "again"),
            look("participation.LOCKED", "dark", "lock"),
            look("measure.CREATED", "", "ring"),
            look("measure.RUNNING", "info", "play"),
            look("measure.ENDED", "still", "stop"),
            look("measure.REPORTED", "info", "send"),
            look("measure.CHECKED", "ok", "checks"),
            look("measure.ARCHIVED", "still", "box"),
            look("mail.WAITING", "info", "clock"),
            look("mail.SENT", "ok", "check"),
            look("mail.FAILED", "warn", "warn"),
            look("account.ACTIVE", "ok", "check"),
            look("account.INVITED", "info", "mail"),
            look("account.INVITATION_EXPIRED", "warn", "clock"),
            look("account.RETIRED", "still", "lock"),
            look("provider.ACTIVE", "ok", "check"),
            look("provider.RETIRED", "still", "lock"),
            look("authority.CURRENT", "ok", "check"),
            look("authority.COMING", "", "ring"),
            look("authority.ENDED", "still", "stop"),
            look("request.OPEN", "", "ring"),
            look("request.CONFIRMED", "ok", "checks"),
            look("request.DECLINED", "warn", "back"),
            look("request.WITHDRAWN", "still", "box"),
            look("group.OFFERED", "ok", "check"),
            look("group.RETIRED", "still", "lock"),
            look("type.RUNS", "ok", "plug"),
            look("type.MISSING", "warn", "plug"),
            look("difference.HARMLESS", "ok", "check"),
            look("difference.TO_CONFIRM", "warn", "warn"),
            look("difference.FORBIDDEN", "bad", "bad"));

    /** The badge of a state: {@code participation}, {@code measure} or {@code mail} and the name of the enum's constant. */
    public static BadgeView of(String kind, Object state) {
        var name = state instanceof Enum<?> constant ? constant.name() : String.valueOf(state);
        var key = kind + "." + name.toUpperCase(Locale.ROOT);
        var look = LOOKS.getOrDefault(key, new String[] {"", "circle"});
        return new BadgeView(look[0].isEmpty() ? "" : "badge--" + look[0], look[1], "state." + key);
    }

    private static Map.Entry<String, String[]> look(String key, String edge, String icon) {
        return Map.entry(key, new String[] {edge, icon});
    }
}
