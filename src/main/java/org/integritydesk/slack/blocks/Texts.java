package org.integritydesk.slack.blocks;

import java.net.URI;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Making any text fit for Slack. */
public final class Texts {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMM yyyy", Locale.ENGLISH);

    /** A person, channel, group or link, with its label. */
    private static final Pattern MARKED = Pattern.compile("<([@#!]?[^<>|\\s][^<>|]*)(?:\\|([^<>]*))?>");

    /** Longer ones are cut inside. */
    private static final int LONGEST_WORD = 40;

    private static final int LONGEST_ESCAPE = "&amp;".length();

    private Texts() {}

    /**
     * Escapes the three characters Slack gives a meaning to, in the order Slack prescribes; after this a text can neither
     * ping, nor link, nor hide anything.
     */
    public static String escape(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }

    /** Undoes what Slack does to the same three characters in what people type: we keep what they wrote. */
    public static String unescape(String text) {
        return text.replace("&lt;", "<").replace("&gt;", ">").replace("&amp;", "&");
    }

    /**
     * What people read in a text that Slack marked up, as plain words: a link keeps its address, so that no label can hide it.
     */
    public static String unmarked(String slack) {
        return unescape(MARKED.matcher(slack).replaceAll(mark -> Matcher.quoteReplacement(shown(mark))));
    }

    private static String shown(MatchResult mark) {
        String target = mark.group(1);
        String label = mark.group(2);
        return switch (target.charAt(0)) {
            case '@' -> "@" + (label == null ? target.substring(1) : label);
            case '#' -> "#" + (label == null ? target.substring(1) : label);
            case '!' -> label == null ? "@" + target.substring(1).replaceFirst("^subteam\\^", "") : label;
            default -> label == null || target.endsWith(label) ? target : label + " (" + target + ")";
        };
    }

    /** Cuts a text to at most this many characters, never inside an escape or a surrogate pair, and shows that it did. */
    public static String shorten(String text, int most) {
        if (text.length() <= most) {
            return text;
        }
        int end = most - 1;
        if (Character.isHighSurrogate(text.charAt(end - 1))) {
            end--;
        }
        int escape = text.lastIndexOf('&', end - 1);
        if (escape >= 0 && escape > end - 5 && text.indexOf(';', escape) >= end) {
            end = escape;
        }
        return text.substring(0, end) + "…";
    }

    /** The same, between two words if there is a gap near the end. */
    public static String shortenAtWord(String text, int most) {
        if (text.length() <= most) {
            return text;
        }
        int gap = most - 1;
        while (gap > most - LONGEST_WORD && gap > 0 && !Character.isWhitespace(text.charAt(gap))) {
            gap--;
        }
        return gap > 0 && Character.isWhitespace(text.charAt(gap))
                ? text.substring(0, gap).stripTrailing() + "…"
                : shorten(text, most);
    }

    /** Escapes, and cuts to at most this many characters of what comes out. */
    public static String escape(String text, int most) {
        return shorten(escape(text), most);
    }

    /**
     * Cuts a text into parts of at most this many characters, where paragraphs, lines or words end if such an end is near; all
     * parts together are the text.
     */
    public static List<String> parts(String text, int most) {
        List<String> parts = new ArrayList<>();
        int from = 0;
        while (text.length() - from > most) {
            int to = from + border(text.substring(from, from + most));
            parts.add(text.substring(from, to));
            from = to;
        }
        if (from < text.length()) {
            parts.add(text.substring(from));
        }
        return parts;
    }

    private static int border(String window) {
        for (String end : List.of("\n\n", "\n", " ")) {
            int at = window.lastIndexOf(end);
            if (at >= window.length() / 2) {
                return at + end.length();
            }
        }
        int escape = window.lastIndexOf('&');
        if (escape > window.length() - LONGEST_ESCAPE && window.indexOf(';', escape) < 0) {
            return escape;
        }
        return Character.isHighSurrogate(window.charAt(window.length() - 1)) ? window.length() - 1 : window.length();
    }

    /** As {@link #shorten}, for mrkdwn: not inside a link or mention either. */
    static String shortenMrkdwn(String mrkdwn, int most) {
        String cut = shorten(mrkdwn, most);
        int open = cut.lastIndexOf('<');
        return open >= 0 && cut.indexOf('>', open) < 0 ? cut.substring(0, open) + "…" : cut;
    }

    /** A day as people read it: 22 Nov 2026. */
    public static String day(LocalDate day) {
        return DAY.format(day);
    }

    /** A moment as each reader's own clock shows it. */
    public static String moment(Instant moment) {
        return "<!date^" + moment.getEpochSecond() + "^{date_short_pretty} {time}|" + moment + ">";
    }

    /** A link; the label is plain text. */
    public static String link(URI address, String label) {
        return "<" + escape(address.toString()).replace("|", "%7C") + "|" + escape(label) + ">";
    }

    /** Mentions people and user groups, one after the other. */
    public static String mentions(List<String> ids) {
        return ids.stream()
                .map(id -> id.startsWith("S") ? "<!subteam^" + id + ">" : mention(id))
                .collect(Collectors.joining(" "));
    }

    /** Mentions a person. */
    public static String mention(String userId) {
        return "<@" + userId + ">";
    }
}
