package de.aqb.browser;

import com.microsoft.playwright.Page;
import java.nio.file.Path;

/** Takes the pictures of the pages that are kept in docs/screens, as wide as a desk's screen and as a telephone's. */
public final class Screens {

    static final int WIDE = 1280;
    static final int NARROW = 390;
    static final int HEIGHT = 900;

    private Screens() {}

    /**
     * Takes both pictures of the page as it is now; with <code>-Dscreens=true</code> into docs/screens, else below
     * target.
     *
     * @param name what the page is called there, such as <code>dashboard</code>
     */
    public static void take(Page page, String name) {
        for (int width : new int[] {NARROW, WIDE}) {
            page.setViewportSize(width, HEIGHT);
            // As high as the page, so that what sticks to the window's edge stands at the page's end.
            page.setViewportSize(width, ((Number) page.evaluate("document.documentElement.scrollHeight")).intValue());
            page.screenshot(new Page.ScreenshotOptions()
                    .setFullPage(true)
                    .setPath(folder().resolve(name + "-" + width + ".png")));
        }
        page.setViewportSize(WIDE, HEIGHT);
    }

    private static Path folder() {
        return Boolean.getBoolean("screens")
                ? Path.of(System.getProperty("aqb.screens"))
                : Path.of(System.getProperty("aqb.work"), "screens");
    }
}
