package de.aqb.spi;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;

/** Reads the text bundle that lies beside a class: German, UTF-8, without the detours and caches of a resource bundle. */
public final class Texts {

    private Texts() {}

    /** The texts of {@code Texts.properties} beside the class; none if there is no such file. */
    public static Map<String, String> beside(Class<?> owner) {
        return beside(owner, "Texts.properties");
    }

    /** The texts of the file of that name beside the class; none if there is no such file. */
    public static Map<String, String> beside(Class<?> owner, String file) {
        try (var in = owner.getResourceAsStream(file)) {
            var read = new Properties();
            if (in != null) {
                read.load(new InputStreamReader(in, StandardCharsets.UTF_8));
            }
            var texts = new TreeMap<String, String>();
            read.stringPropertyNames().forEach(key -> texts.put(key, read.getProperty(key)));
            return Collections.unmodifiableMap(texts);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
