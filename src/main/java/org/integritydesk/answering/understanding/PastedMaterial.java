package org.integritydesk.answering.understanding;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.integritydesk.answering.understanding.CutOut.Kind;
import org.jspecify.annotations.Nullable;

/**
 * Takes what was pasted, quoted or said out of courtesy out of a message, so that its question remains. Messages may be long
 * and hostile: every repetition here has a limit.
 */
final class PastedMaterial {
    /** Words; ad copy has more, a claim or an objection hardly ever. */
    private static final int SHORT_QUOTATION = 12;

    private static final String FOUR_WORDS_AND_MORE =
            "(?=\\s{0,9}(?:[^%1$s\\s]{1,60}\\s{1,9}){4}[^%1$s\\s])[^%1$s]{1,4000}+";

    private static final String HELLO =
            "hi|hello|hey|hiya|heya|howdy|good (?:morning|afternoon|evening|day)|morning|dear"
                    + "|greetings|bonjour|bonsoir|salut|all[oô]|hola|buen[oa]s? (?:d[ií]as|tardes|noches)";

    private static final String ALL_OF_YOU =
            "there|team|all|everyone|everybody|folks|guys|y'all|friends|adex|desk|bot|integrity|policy|support"
                    + "|l'équipe|à tous|equipo|a todos";

    private static final String SMALL_TALK = "(?:i )?hope (?:you|all|this|everyone|everybody|ya)[^.!?\\n]*[.!,]?"
            + "|happy (?:mon|tues|wednes|thurs|fri|new)[a-z]* ?(?:year)?[.!,]*"
            + "|sorry (?:to|for)(?: the)? (?:bother|ping|spam|disturb)[^.,!\\n]*[.,!]*"
            + "|how are you[^.!?\\n]*[?!.]*|(?:i have |got |just )?(?:a |one )?quick (?:question|q|one)\\b[ ,:.!–—-]*";

    private static final String GOODBYE = "thanks|thank you|thx|thnx|tysm|ty|many thanks|cheers|merci|gracias|saludos"
            + "|(?:much )?appreciated?(?: it| the help| your help)?|pl(?:ease|s|z) (?:advise|help)|let me know|lmk"
            + "|any help(?: is| would be)? appreciated|have a (?:good|great|nice) (?:one|day|weekend)"
            + "|(?:\\n\\s{0,9})(?:best|regards|best regards|kind regards|cordialement)";

    private static final String SO_MUCH = "so much|a lot|a million|a ton|in advance|again|team|all|everyone|you"
            + "|for (?:your|the|any|all the) (?:help|time|support)|beaucoup|d'avance|de antemano|por (?:la|su|tu) ayuda";

    /** What announces an address. */
    private static final String LABEL = "(?i:\\b(?:lp|landing page|link|url|page|web ?site|site)s? ?[:=] ?)?";

    /** In this order: what is inside another thing goes with it. The group "kept", where there is one, stays. */
    private static final List<Cut> CUTS = List.of(
            new Cut(Kind.QUOTE, "```.*?(?:```|\\z)"),
            new Cut(
                    Kind.FORWARDED,
                    "(?im)^(?:-{2,} ?(?:forwarded|original) message|begin forwarded message|from: .+\\n(?:(?:sent|date|to|cc"
                            + "|subject): .*(?:\\n|\\z)){1,9}|on .{5,80} wrote: *$)(?s:.*)\\z"),
            new Cut(Kind.FORWARDED, "(?m)^-- ?\\n(?s:.{0,400})\\z"),
            new Cut(Kind.QUOTE, "(?m)^(?:>|&gt;).*$"),
            new Cut(Kind.QUOTE, "“" + FOUR_WORDS_AND_MORE.formatted("”") + "”"),
            new Cut(Kind.QUOTE, "«" + FOUR_WORDS_AND_MORE.formatted("»") + "»"),
            new Cut(Kind.QUOTE, "\"" + FOUR_WORDS_AND_MORE.formatted("\"") + "\""),
            new Cut(
                    Kind.QUOTE,
                    "(?im)^(?:the |our |ad ){0,3}(?:copy|caption|ad text|headline|script)(?: is| says| reads)? ?: *"
                            + "(?:\\S{1,60} +){4}.*$"),
            new Cut(Kind.EMAIL, "<mailto:[^>]*>|(?<![\\w.+-])[\\w.+-]{1,64}@[\\w-]{1,63}(?:\\.[\\w-]{1,63}){1,6}"),
            new Cut(Kind.ADDRESS, LABEL + "<https?://[^|>]*(?:\\|(?<kept>[^>]*))?>"),
            new Cut(
                    Kind.ADDRESS,
                    LABEL + "(?i:\\b(?:https?://|www\\.)\\S*[\\w/]"
                            + "|(?<![\\w.-])(?:[a-z0-9-]{1,63}\\.){1,6}(?:com|ca|net|org|io|co|shop|store|app|info|biz)\\b(?:/(?:\\S*[\\w/])?)?)"),
            new Cut(Kind.MENTION, "<[@#!][^>]*>"),
            new Cut(Kind.TICKET, "(?i)\\bINT-\\d{4,12}\\b"),
            new Cut(
                    Kind.ID,
                    "(?i)\\b(?:(?:ad ?group|ad|campaign|advertiser|adv|account|acct|bc|creative|io)s?[ _]?)?ids?\\b ?[:#=]?"
                            + " ?\\d{4,}(?: ?(?:,|;|/|and|&) ?\\d{4,}){0,50}|\\bact_\\d+"
                            + "|\\b(?:ad ?group|campaign|advertiser|adv|account|acct) #?\\d{5,}|#\\d{5,}|\\b\\d{8,}\\b"),
            new Cut(Kind.EMOJI, ":[a-z0-9_+'-]*[a-z][a-z0-9_+'-]*:|[\\p{IsEmoji_Presentation}\\x{FE0F}\\x{200D}]+"),
            new Cut(
                    Kind.COURTESY,
                    "(?iu)\\A(?:[\\s,.!]{0,9}(?:(?:" + HELLO + ")\\b(?:[ ,]{1,3}(?:" + ALL_OF_YOU + ")\\b){0,5}"
                            + "(?: (?-i:\\p{Lu})\\p{L}{1,30}(?= ?[,!:–—-]))?[ ,!.:–—-]{0,9}|" + SMALL_TALK
                            + ")){1,6}\\s*"),
            new Cut(
                    Kind.COURTESY,
                    "(?iu)(?<=^|[\\s,.!?;–—-])(?:(?:" + GOODBYE + ")\\b(?:[ ,]{1,3}(?:" + SO_MUCH
                            + ")\\b){0,5}[\\s,.!:)–—-]{0,9}){1,6}(?:\\n\\s{0,9}(?-i:\\p{Lu})[\\p{L} .'-]{1,40})?\\z"));

    private PastedMaterial() {}

    /** Separates a message from its pasted material. If nothing telling is left, the message stays whole. */
    static Separated separate(String message) {
        List<CutOut> cutOuts = new ArrayList<>();
        String question = tidy(cut(message, cutOuts, quotation -> false));
        if (TellingWords.in(question).isEmpty()) {
            return new Separated(tidy(message), null, List.copyOf(cutOuts));
        }
        String quoting = tidy(cut(message, new ArrayList<>(), PastedMaterial::isShort));
        return new Separated(question, quoting.equals(question) ? null : quoting, List.copyOf(cutOuts));
    }

    private static String cut(String message, List<CutOut> cutOuts, Predicate<String> isKept) {
        String rest = message;
        for (Cut cut : CUTS) {
            rest = cut.pattern().matcher(rest).replaceAll(found -> {
                String kept = found.namedGroups().containsKey("kept") ? found.group("kept") : null;
                if (cut.kind() == Kind.QUOTE && isKept.test(found.group())) {
                    kept = found.group();
                } else {
                    cutOuts.add(new CutOut(cut.kind(), found.group().strip()));
                }
                return Matcher.quoteReplacement(kept == null ? " " : kept);
            });
        }
        return rest;
    }

    private static boolean isShort(String quotation) {
        return quotation.strip().split("\\s+").length <= SHORT_QUOTATION;
    }

    private static String tidy(String text) {
        return text.replaceAll("\\(\\s*\\)|`", " ")
                .replaceAll("[^\\S\\n]+", " ")
                .replaceAll(" ?\\n[\\s]*", "\n")
                .replaceAll(" +([,.;?!])", "$1")
                .replaceAll("([.,;])[.,;]+", "$1")
                .replaceFirst("^[,.;:!]+", "")
                .strip();
    }

    /**
     * A message taken apart.
     *
     * @param question what is asked, lines kept
     * @param quoting the same with short quotations left in; null: there are none
     */
    record Separated(String question, @Nullable String quoting, List<CutOut> cutOuts) {}

    private record Cut(Kind kind, Pattern pattern) {
        Cut(Kind kind, String pattern) {
            this(kind, Pattern.compile(pattern, kind == Kind.QUOTE ? Pattern.DOTALL : 0));
        }
    }
}
