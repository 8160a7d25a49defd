package de.aqb.portal.web.download;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.primefaces.model.DefaultStreamedContent;
import org.primefaces.model.StreamedContent;

/** A small table as a CSV file that German spreadsheets open as it is: UTF-8 with its mark, semicolons. */
public final class CsvFile {

    private static final char BYTE_ORDER_MARK = '\ufeff';
    private static final String FORMULA = "=+-@\t\r";

    private CsvFile() {}

    /** The file as a page hands it out; for tables that fit into memory many times over. */
    public static StreamedContent of(String name, List<String> heading, List<List<String>> lines) {
        var bytes = bytes(heading, lines);
        return DefaultStreamedContent.builder()
                .name(name)
                .contentType("text/csv; charset=utf-8")
                .contentLength((long) bytes.length)
                .stream(() -> new ByteArrayInputStream(bytes))
                .build();
    }

    static byte[] bytes(List<String> heading, List<List<String>> lines) {
        var bytes = new ByteArrayOutputStream();
        try (var out = new OutputStreamWriter(bytes, StandardCharsets.UTF_8)) {
            out.write(BYTE_ORDER_MARK);
            try (var csv = CsvWriter.builder()
                    .fieldSeparator(';')
                    .lineDelimiter(LineDelimiter.CRLF)
                    .build(out)) {
                csv.writeRecord(heading);
                lines.forEach(line ->
                        csv.writeRecord(line.stream().map(CsvFile::harmless).toList()));
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return bytes.toByteArray();
    }

    /** A spreadsheet would run what begins like a formula; an apostrophe makes it text again. */
    private static String harmless(String text) {
        return text.isEmpty() || FORMULA.indexOf(text.charAt(0)) < 0 ? text : "'" + text;
    }
}
