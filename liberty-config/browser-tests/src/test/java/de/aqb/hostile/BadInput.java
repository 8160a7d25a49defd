package de.aqb.hostile;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What people paste, programs send and attackers try, by what it is. */
final class BadInput {

    private static final int MEGABYTE = 1 << 20;

    /** What is typed, by a name for it. */
    static final Map<String, String> VALUES = values();

    private BadInput() {}

    private static Map<String, String> values() {
        var values = new LinkedHashMap<String, String>();
        all(
                values,
                "day",
                List.of(
                        "31.02.2001",
                        "29.02.2023",
                        "29.02.1900",
                        "00.00.0000",
                        "99.99.9999",
                        "1.1.0001",
                        "31.12.9999",
                        "01.01.10000",
                        "2001-02-31",
                        "2001-02-03T00:00:00Z",
                        "32.1.2020",
                        "1.13.2020",
                        "heute",
                        "-1.-1.-1",
                        "1/2/2003",
                        "٠١.٠٢.٢٠٠٣",
                        "1.2.",
                        "1..2003",
                        "31.03.2024 02:30",
                        "010"));
        all(
                values,
                "number",
                List.of(
                        "-1",
                        "-0",
                        "0",
                        "00",
                        "NaN",
                        "Infinity",
                        "1e308",
                        "0x10",
                        "1.000.000,5",
                        "99999999999999999999",
                        "½",
                        "1,5",
                        "3 0",
                        "+5",
                        "１２"));
        all(
                values,
                "text",
                List.of(
                        "x".repeat(100),
                        "x".repeat(101),
                        "x".repeat(4001),
                        "ß".repeat(120),
                        "😀".repeat(60),
                        " vorn und hinten ",
                        " ",
                        "\u00A0",
                        "null",
                        "undefined",
                        "{0}",
                        "%s%n%d",
                        "%00",
                        "../../etc/passwd",
                        "C:\\x",
                        "a\\\"b'c"));
        all(
                values,
                "script",
                List.of(
                        "<script>alert(1)</script>",
                        "\"><img src=x onerror=alert(1)>",
                        "</textarea><script>alert(1)</script>",
                        "javascript:alert(1)",
                        "<!--",
                        "]]>",
                        "&lt;b&gt;",
                        "&#60;",
                        "' autofocus onfocus='alert(1)"));
        all(
                values,
                "expression",
                List.of(
                        "#{who.name}",
                        "${7*7}",
                        "#{facesContext.externalContext.invalidateSession()}",
                        "#{",
                        "}",
                        "@{1}",
                        "${jndi:ldap://localhost:1/x}"));
        all(values, "query", List.of("'; DROP TABLE answer; --", "' or '1'='1", "\" or \"\"=\"", "%' --", "_%", "\\"));
        all(
                values,
                "formula",
                List.of(
                        "=1+1",
                        "+1+1",
                        "-1+1",
                        "@SUM(A1)",
                        "\t=1+1",
                        "=cmd|' /C calc'!A0",
                        "\u200B=1+1",
                        "=HYPERLINK(\"x\")"));
        all(
                values,
                "letters",
                List.of(
                        "😀 Zoë Ångström",
                        "👩‍👩‍👧‍👦",
                        "\u202Eאבג",
                        "مرحبا",
                        "e\u0301",
                        "a\u200Bb",
                        "\uFEFFx",
                        "ﬁ",
                        "İıŞş",
                        "𝔘𝔫𝔦",
                        "\u2028x",
                        "\uE000x"));
        all(
                values,
                "control",
                List.of(
                        "a\u0000b",
                        "a\u0007b",
                        "a\u000Bb",
                        "\u001B[31m",
                        "a\u007Fb",
                        "a\u0085b",
                        "a\rb",
                        "a\nb",
                        "a\r\nb",
                        "a\tb"));
        values.put("a megabyte", "x".repeat(MEGABYTE));
        values.put("a megabyte of umlauts", "ä".repeat(MEGABYTE));
        return values;
    }

    private static void all(Map<String, String> values, String what, List<String> texts) {
        texts.forEach(text -> values.put(
                what + " " + values.size() + " " + (text.length() > 20 ? text.substring(0, 20) + "…" : text), text));
    }
}
