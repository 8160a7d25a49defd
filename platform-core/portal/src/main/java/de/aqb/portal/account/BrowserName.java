package de.aqb.portal.account;

import java.util.List;
import java.util.ResourceBundle;

/** What a browser is called in "Meine Anmeldungen": the owner shall know it again, nothing more is kept of it. */
final class BrowserName {

    private static final ResourceBundle TEXTS = ResourceBundle.getBundle("de.aqb.portal.account.AccountTexts");

    /** How a browser says who it is, and its name; the special ones call themselves Chrome and Safari too. */
    private record Sign(String sign, String name) {}

    private static final List<Sign> BROWSERS = List.of(
            new Sign("Edg", "Edge"),
            new Sign("OPR", "Opera"),
            new Sign("Firefox", "Firefox"),
            new Sign("Chrome", "Chrome"),
            new Sign("Safari", "Safari"));
    private static final List<Sign> SYSTEMS = List.of(
            new Sign("Windows", "Windows"),
            new Sign("Android", "Android"),
            new Sign("iPhone", "iPhone"),
            new Sign("iPad", "iPad"),
            new Sign("Mac OS", "macOS"),
            new Sign("Linux", "Linux"));

    private BrowserName() {}

    static String of(String userAgent) {
        var browser = nameIn(userAgent, BROWSERS);
        var system = nameIn(userAgent, SYSTEMS);
        if (browser.isEmpty()) {
            return TEXTS.getString("browser.unknown");
        }
        return system.isEmpty() ? browser : TEXTS.getString("browser.on").formatted(browser, system);
    }

    private static String nameIn(String userAgent, List<Sign> signs) {
        return signs.stream()
                .filter(each -> userAgent.contains(each.sign()))
                .map(Sign::name)
                .findFirst()
                .orElse("");
    }
}
