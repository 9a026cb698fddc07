package org.integritydesk.playground.rendering;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Slack's mrkdwn as HTML. Parts whose content is not formatted again (code, references, links) are rendered first and
 * stand as private-use characters while the rest is formatted, so nothing in them can be mistaken for markup.
 */
public final class Mrkdwn {
    private static final Pattern PRIVATE_USE = Pattern.compile("[\\uE000-\\uF8FF]");
    private static final Pattern FENCE = Pattern.compile("```\\n?(.+?)\\n?```", Pattern.DOTALL);
    private static final Pattern CODE = Pattern.compile("`([^`\\n]+)`");
    private static final Pattern ANGLE = Pattern.compile("<([^<>\\n]+)>");
    private static final Pattern BOLD = style("\\*");
    private static final Pattern ITALIC = style("_");
    private static final Pattern STRIKE = style("~");
    private static final Pattern QUOTE = Pattern.compile("(?m)(?:^&gt; ?.*(?:\\n|$))+");
    private static final Pattern LIST = Pattern.compile("(?m)(?:^(?:•|◦|-) .+(?:\\n|$))+");
    private static final int FIRST_PLACE = 0xE000;
    private static final int PLACES = 0xF8FF - FIRST_PLACE;

    private final Scene scene;
    private final List<String> done = new ArrayList<>();

    private Mrkdwn(Scene scene) {
        this.scene = scene;
    }

    private static Pattern style(String mark) {
        return Pattern.compile("(?<![\\p{L}\\p{N}" + mark + "])" + mark + "(?=\\S)([^\\n" + mark + "]*?\\S)" + mark
                + "(?![\\p{L}\\p{N}" + mark + "])");
    }

    /** The text, escaped as Slack sends it, as HTML. */
    public static String toHtml(String text, Scene scene) {
        return new Mrkdwn(scene).render(PRIVATE_USE.matcher(text).replaceAll(""));
    }

    private String render(String text) {
        String rest = replace(FENCE, text, match -> "<pre>" + Html.escapeSlack(match.group(1)) + "</pre>");
        rest = replace(CODE, rest, match -> "<code>" + Html.escapeSlack(match.group(1)) + "</code>");
        rest = replace(ANGLE, rest, match -> reference(match.group(1)));
        rest = Emoji.replaceIn(Html.escapeSlack(rest));
        rest = BOLD.matcher(rest).replaceAll("<b>$1</b>");
        rest = ITALIC.matcher(rest).replaceAll("<i>$1</i>");
        rest = STRIKE.matcher(rest).replaceAll("<s>$1</s>");
        rest = QUOTE.matcher(rest).replaceAll(match -> Matcher.quoteReplacement(quote(match.group())));
        rest = LIST.matcher(rest).replaceAll(match -> Matcher.quoteReplacement(list(match.group())));
        return restore(rest.strip().replace("\n", "<br>"));
    }

    private String replace(Pattern pattern, String text, Function<MatchResult, String> html) {
        return pattern.matcher(text).replaceAll(match -> {
            if (done.size() == PLACES) {
                return Matcher.quoteReplacement(match.group());
            }
            done.add(html.apply(match));
            return Character.toString(FIRST_PLACE + done.size() - 1);
        });
    }

    private String restore(String text) {
        StringBuilder html = new StringBuilder();
        text.codePoints().forEach(point -> {
            int place = point - FIRST_PLACE;
            if (place >= 0 && place < done.size()) {
                html.append(restore(done.get(place)));
            } else {
                html.appendCodePoint(point);
            }
        });
        return html.toString();
    }

    private String reference(String inside) {
        int bar = inside.indexOf('|');
        String target = bar < 0 ? inside : inside.substring(0, bar);
        String label = bar < 0 ? "" : inside.substring(bar + 1);
        if (target.startsWith("@")) {
            return Reference.user(target.substring(1));
        }
        if (target.startsWith("#")) {
            return Reference.room(target.substring(1));
        }
        if (target.startsWith("!")) {
            return special(target.substring(1), label);
        }
        String url = Html.unescapeSlack(target);
        return Html.link(url, label.isEmpty() ? Html.escape(url) : Emoji.replaceIn(Html.escapeSlack(label)));
    }

    private String special(String command, String label) {
        String[] parts = command.split("\\^");
        if (parts[0].equals("date") && parts.length >= 3 && parts[1].matches("\\d{1,11}")) {
            String text = Html.escapeSlack(SlackDate.format(Long.parseLong(parts[1]), parts[2], scene));
            return parts.length > 3 ? Html.link(Html.unescapeSlack(parts[3]), text) : text;
        }
        if (parts[0].equals("subteam") && parts.length > 1) {
            return Reference.group(parts[1]);
        }
        return Reference.broadcast(label.isEmpty() ? Html.unescapeSlack(parts[0]) : Html.unescapeSlack(label));
    }

    private static String quote(String lines) {
        String inside = lines.strip()
                .lines()
                .map(line -> line.replaceFirst("^&gt; ?", ""))
                .reduce((above, below) -> above + "<br>" + below)
                .orElse("");
        return "<blockquote>" + inside + "</blockquote>";
    }

    private static String list(String lines) {
        StringBuilder items = new StringBuilder();
        lines.strip()
                .lines()
                .forEach(line -> items.append("<li>").append(line.substring(2)).append("</li>"));
        return "<ul>" + items + "</ul>";
    }
}
