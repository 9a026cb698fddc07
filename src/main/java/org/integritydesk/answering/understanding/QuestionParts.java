package org.integritydesk.answering.understanding;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.integritydesk.taxonomy.Market;
import org.integritydesk.taxonomy.PolicyArea;

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

    private static final Pattern NUMBER = Pattern.compile("^\\s*\\(?\\d{1,2}[.)]\\s+");

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

    /** What opens something that has nothing to do with what was asked before. */
    private static final Pattern OPENS_ANOTHER = Pattern.compile(
            "(?iu)^(?:and |but |then |ok,? )?(?:also|another|an other|a different|different|separately|unrelated|secondly?|next|one more"
                    + "|last(?:ly)?|finally|additionally|on another|on a)\\b");

    private static final Pattern EMPTY_THERE = Pattern.compile("(?iu)\\b(?:is|are|was|were) there\\b");

    private final AreaReader areas;
    private final FollowUpReader followUps;

    QuestionParts(AreaReader areas, FollowUpReader followUps) {
        this.areas = areas;
        this.followUps = followUps;
    }

    /** The questions of a message, in order; one that holds no clear question is one question. */
    List<String> of(String message) {
        List<String> parts = new ArrayList<>();
        StringBuilder context = new StringBuilder();
        String headline = "";
        List<String> sentences = sentences(message);
        if (isMixedList(sentences)) {
            return List.of(oneLine(message));
        }
        for (String sentence : sentences) {
            boolean item = BULLET.matcher(sentence).find();
            String said = BULLET.matcher(sentence).replaceFirst("");
            if (!item && ANNOUNCES_A_LIST.matcher(said).find() && !said.contains("?")) {
                headline = append(context, said);
                context.setLength(0);
            } else if (!asks(said)) {
                append(context, said);
            } else {
                String lead = item ? headline : (headline + " " + context).strip();
                add(parts, lead, item ? append(context, said) : said, item);
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

    private void add(List<String> parts, String context, String question, boolean item) {
        String whole = (context + " " + question).strip();
        if (parts.isEmpty()) {
            parts.add(whole);
            return;
        }
        String previous = parts.getLast();
        Optional<String> alone = namesArea(previous) ? alone(previous, context, question, item) : Optional.empty();
        alone.ifPresentOrElse(
                parts::add, () -> parts.set(parts.size() - 1, previous + " " + (item ? question : whole)));
    }

    /** The question as it can be asked without the one before; empty: it belongs to that one. */
    private Optional<String> alone(String previous, String context, String question, boolean item) {
        String whole = (context + " " + question).strip();
        if (item && !context.isEmpty()) {
            return Optional.of(whole).filter(said -> standsBeside(previous, said));
        }
        if (OPENS_ANOTHER.matcher(whole).find() && opensAnotherArea(previous, whole)) {
            return Optional.of(whole);
        }
        if (!context.isEmpty()) {
            return Optional.of(whole)
                    .filter(said -> standsBeside(previous, said))
                    .filter(said -> !pointsBack(said));
        }
        return switch (followUps.read(previous, question)) {
            case FollowUp.StandsAlone alone ->
                Optional.of(alone.text())
                        .filter(said -> standsBeside(previous, said))
                        .filter(said -> !pointsBack(said));
            case FollowUp.Continues varied ->
                Optional.of(varied.text()).filter(said -> isVariation(previous, question, said));
            case FollowUp.Acknowledged nothing -> Optional.empty();
            case FollowUp.NotWhatIAsked nothing -> Optional.empty();
        };
    }

    /** Whether there is enough in it to be found: a policy area, and words that tell; one is enough in a sentence about another area. */
    private boolean standsBeside(String previous, String said) {
        List<String> telling = TellingWords.in(said);
        return switch (telling.size()) {
            case 0 -> false;
            case 1 -> ASKS.matcher(said).find() && opensAnotherArea(previous, telling.getFirst());
            default -> namesArea(said);
        };
    }

    private boolean namesArea(String part) {
        return areas.read(part).value() != PolicyArea.OTH;
    }

    private boolean opensAnotherArea(String previous, String said) {
        return namesArea(said)
                && areas.read(said).value() != areas.read(previous).value();
    }

    /** The same question about another market, or about one other thing; whatever is only added to a question is part of it. */
    private boolean isVariation(String previous, String question, String varied) {
        return previous.indexOf('?') == previous.lastIndexOf('?')
                && !varied.startsWith(previous.replaceFirst("[\\s?.!,]+$", ""))
                && ((MarketReader.said(varied) != MarketReader.said(previous)
                                && MarketReader.said(previous) != Market.UNSPEC)
                        || (TellingWords.in(question).size() == 1
                                && areas.read(question).value()
                                        == areas.read(previous).value()));
    }

    private static boolean pointsBack(String said) {
        return FollowUpReader.pointsBack(EMPTY_THERE.matcher(said).replaceAll(" "));
    }

    /** Of a list in which only some items ask, nobody can tell what the others are. */
    private static boolean isMixedList(List<String> sentences) {
        List<String> items = sentences.stream()
                .filter(sentence -> NUMBER.matcher(sentence).find())
                .map(sentence -> BULLET.matcher(sentence).replaceFirst(""))
                .toList();
        return items.stream().anyMatch(QuestionParts::asks) && !items.stream().allMatch(QuestionParts::asks);
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
