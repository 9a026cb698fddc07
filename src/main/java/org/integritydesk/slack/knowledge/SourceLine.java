package org.integritydesk.slack.knowledge;

import java.net.URI;
import java.net.URISyntaxException;
import org.integritydesk.knowledge.Source;

/** A source in one line of a form: address, title and date with bars between them. */
final class SourceLine {
    private static final String BAR = " | ";
    private static final String DATE = "\\d{4}[\\d-]*|" + Source.UNDATED;

    private SourceLine() {}

    static String of(Source source) {
        return source.url() + BAR + source.title() + BAR + source.date();
    }

    /** Without a title, the address is its own; what is no address becomes one that the rules refuse in their own words. */
    static Source parse(String line) {
        int first = line.indexOf('|');
        String address = (first < 0 ? line : line.substring(0, first)).strip();
        String rest = first < 0 ? "" : line.substring(first + 1).strip();
        String last = rest.substring(rest.lastIndexOf('|') + 1).strip();
        boolean dated = last.matches(DATE);
        String title =
                dated ? rest.substring(0, Math.max(0, rest.lastIndexOf('|'))).strip() : rest;
        return new Source(url(address), title.isEmpty() ? address : title, dated ? last : Source.UNDATED);
    }

    private static URI url(String address) {
        try {
            return new URI(address);
        } catch (URISyntaxException e) {
            return URI.create("unreadable:address");
        }
    }
}
