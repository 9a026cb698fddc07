package org.integritydesk.answering.understanding;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Tells apart the questions of one message. A statement belongs to the question it comes before, the last ones to the last
 * question; the line above a list to every item. In doubt it stays one question: two halves of one find nothing.
 */
final class QuestionParts {
    /** After a question or exclamation mark, or a full stop before a capital; not after an abbreviation. */
    private static final Pattern SENTENCE_END = Pattern.compile(
            "(?<=[?!])\\s+|(?<=\\p{Ll}{3}|\\d|[)”\"])(?<=\\.|\\.[)”\"])\\s+(?=\\p{Lu})|(?<=\\p{Ll}{3}\\.)\\s+(?=\\p{Lu})|\\n+");

    private static final Pattern BULLET =
            Pattern.compile("^\\s*(?:\\(?\\d{1,2}[.)]|[-*•–]|\\(?[a-e]\\)|q\\d[:.)])\\s+", Pattern.CASE_INSENSITIVE);

    /** A list inside a line: "1) … 2) …". */
    private static final Pattern INLINE_ITEM = Pattern.compile("\\s+(?=\\(?[1-9]\\)\\s+\\S)");

    private static final Pattern ASKS = Pattern.compile(
            "(?iu)^(?:(?:and|also|plus|but|so|then|or|ok|secondly?|next|lastly|finally"
                    + "|separately|one more|another one|what if)[,:]?\\s+){0,4}(?:can|could|is|are|was|were|do|does|did|will|would|should|may|must"
                    + "|what|which|who|why|how|when|where|any\\b.*\\b(?:rule|limit|restriction|way|update)s?|what's|who's|where's|isn't"
                    + "|aren't|doesn't|don't|est-ce|peut-on|pourquoi|comment|combien|quel\\w*|puede\\w*|se puede|por qué|cómo|cuál\\w*"
                    + "|cuánto\\w*)\\b"
                    + "|\\b(?:wondering (?:if|whether)|(?:want|need|like) to know|not sure (?:if|whether)|please confirm|my question is)\\b");

    private static final Pattern ANNOUNCES_A_LIST =
            Pattern.compile("(?iu)(?:questions?|things|asks?|points|following|wondering)\\b[^?]*:?$|:$");

    private final FollowUpReader followUps;

    QuestionParts(FollowUpReader followUps) {
        this.followUps = followUps;
    }

    /** The questions of a message, in order; one that holds no clear question is one question. */
    List<String> of(String message) {
        List<String> parts = new ArrayList<>();
        StringBuilder context = new StringBuilder();
        String headline = "";
        for (String sentence : sentences(message)) {
            boolean item = BULLET.matcher(sentence).find();
            String said = BULLET.matcher(sentence).replaceFirst("");
            if (!item && ANNOUNCES_A_LIST.matcher(said).find() && !said.contains("?")) {
                headline = append(context, said);
                context.setLength(0);
            } else if (!asks(said)) {
                append(context, said);
            } else {
                String lead = item ? headline : (headline + " " + context).strip();
                add(parts, lead, item ? append(context, said) : said);
                context.setLength(0);
                headline = item ? headline : "";
            }
        }
        if (parts.isEmpty()) {
            return List.of(oneLine(message));
        }
        if (!context.isEmpty()) {
            parts.add(parts.removeLast() + " " + context);
        }
        return List.copyOf(parts);
    }

    private void add(List<String> parts, String context, String question) {
        if (!context.isEmpty() || parts.isEmpty()) {
            parts.add((context + " " + question).strip());
            return;
        }
        String previous = parts.getLast();
        switch (followUps.read(previous, question)) {
            case FollowUp.StandsAlone alone -> parts.add(alone.text());
            case FollowUp.Continues more
            when more.text().startsWith(previous) -> parts.set(parts.size() - 1, more.text());
            case FollowUp.Continues varied -> parts.add(varied.text());
            case FollowUp.Acknowledged nothing -> {}
            case FollowUp.NotWhatIAsked nothing -> {}
        }
    }

    private static boolean asks(String sentence) {
        return sentence.endsWith("?") || ASKS.matcher(sentence).find();
    }

    private static Stream<String> split(Pattern between, String text) {
        return between.splitAsStream(text).map(String::strip).filter(piece -> !piece.isEmpty());
    }

    private static List<String> sentences(String message) {
        return split(INLINE_ITEM, message)
                .flatMap(piece -> split(SENTENCE_END, piece))
                .toList();
    }

    private static String append(StringBuilder context, String sentence) {
        return context.append(context.isEmpty() ? "" : " ").append(sentence).toString();
    }

    private static String oneLine(String message) {
        return message.replaceAll("\\s+", " ").strip();
    }
}
