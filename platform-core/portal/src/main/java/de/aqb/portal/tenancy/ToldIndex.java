package de.aqb.portal.tenancy;

import jakarta.persistence.TypedQuery;
import java.util.regex.Pattern;
import org.eclipse.persistence.queries.SQLCall;
import org.eclipse.persistence.sessions.SessionEvent;

/**
 * Tells Derby by which index to read a list in order.
 *
 * <p>Derby reckons with a parent of middling size: for that it takes the smallest index and sorts, and a big one takes a
 * hundred times as long. Its word for the index can only stand behind the table's name, so it is put there when the
 * statement is sent. Other databases see a comment and choose well by themselves.
 */
public final class ToldIndex {

    private static final String HINT = "eclipselink.sql.hint";
    private static final Pattern TOLD =
            Pattern.compile("(?s)/\\* by (\\w+) \\*/(.*?\\bFROM \\w+(?: (?!WHERE\\b)\\w+)?)");

    private ToldIndex() {}

    /** The same query, to be read by that index. */
    public static <T> TypedQuery<T> in(TypedQuery<T> query, String index) {
        return query.setHint(HINT, "/* by " + index + " */");
    }

    static void preExecuteCall(SessionEvent event) {
        if (event.getSession().getLogin().getPlatform().isDerby()
                && event.getCall() instanceof SQLCall call
                && call.getSQLString() != null) {
            call.setSQLString(forDerby(call.getSQLString()));
        }
    }

    static String forDerby(String sql) {
        var told = TOLD.matcher(sql);
        return told.find()
                ? told.replaceFirst(found -> found.group(2) + " --DERBY-PROPERTIES index="
                        + found.group(1).toUpperCase(java.util.Locale.ROOT) + "\n")
                : sql;
    }
}
