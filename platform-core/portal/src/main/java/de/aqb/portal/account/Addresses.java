package de.aqb.portal.account;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Where the log-in leads to. Which addresses are open without one stands in {@code web.xml}. */
public final class Addresses {

    /** The page to log in. */
    public static final String LOGIN = "/login";

    /** The page after the log-in. */
    public static final String START = "/dashboard";

    /** The page to set up the second factor. */
    public static final String SECOND_FACTOR = "/account/second-factor";

    private static final List<String> STATIC_FOLDERS = List.of("/jakarta.faces.resource/", "/resources/");
    private static final int MAX_LENGTH = 2000;

    private Addresses() {}

    /** Scripts, styles and pictures: nobody is looked up for them. */
    public static boolean isStatic(String path) {
        return STATIC_FOLDERS.stream().anyMatch(path::startsWith);
    }

    /** The log-in page that leads to the wanted address afterwards. */
    public static String loginFor(@Nullable String wanted) {
        var target = afterLogin(wanted);
        return target.equals(START) ? LOGIN : LOGIN + "?next=" + URLEncoder.encode(target, StandardCharsets.UTF_8);
    }

    /** The wanted address if it is one of the portal's own pages, else the start page: no log-in leads elsewhere. */
    public static String afterLogin(@Nullable String wanted) {
        return wanted != null && isOwnPage(wanted) ? wanted : START;
    }

    private static boolean isOwnPage(String address) {
        return address.length() > 1
                && address.length() <= MAX_LENGTH
                && address.charAt(0) == '/'
                && address.charAt(1) != '/'
                && address.chars().allMatch(c -> c > ' ' && c < 0x7f && c != '\\')
                && !address.startsWith(LOGIN)
                && !address.startsWith("/logout")
                && !address.startsWith("/api/")
                && !isStatic(address);
    }
}
