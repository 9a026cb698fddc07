package org.integritydesk.playground.rendering;

import java.util.Locale;
import java.util.regex.Pattern;

/** Escaping. Everything that did not come from this package's own source passes through here before it is HTML. */
public final class Html {
    private static final Pattern BARE_AMPERSAND = Pattern.compile("&(?!(amp|lt|gt);)");

    private Html() {}

    /** Plain text as HTML, fit for element content and quoted attributes. */
    public static String escape(String text) {
        return quotes(text.replace("&", "&amp;"));
    }

    /** Text in which Slack already escaped ampersand and angle brackets, as HTML; whatever it missed is escaped too. */
    static String escapeSlack(String text) {
        return quotes(BARE_AMPERSAND.matcher(text).replaceAll("&amp;"));
    }

    /** Slack's three entities as the characters they stand for. */
    public static String unescapeSlack(String text) {
        return text.replace("&lt;", "<").replace("&gt;", ">").replace("&amp;", "&");
    }

    private static String quotes(String text) {
        return text.replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;")
                .replace("'", "&#39;");
    }

    /** A link that opens elsewhere; only its label if the address is neither http, https nor mailto. */
    static String link(String url, String labelHtml) {
        String scheme = url.toLowerCase(Locale.ROOT);
        boolean allowed = scheme.startsWith("https://") || scheme.startsWith("http://") || scheme.startsWith("mailto:");
        return allowed
                ? "<a href=\"" + escape(url) + "\" target=\"_blank\" rel=\"noopener noreferrer\">" + labelHtml + "</a>"
                : labelHtml;
    }
}
