package org.integritydesk.answering.understanding;

import java.util.Map;
import java.util.regex.Pattern;
import org.integritydesk.answering.understanding.Lexicon.Found;
import org.integritydesk.taxonomy.Market;
import org.integritydesk.taxonomy.PolicyArea;

/** Reads what follows a question in the light of that question: "and in Canada?", "what about wine?", "thanks". */
final class FollowUpReader {
    private static final String THANKS = "(?:ok(?:ay)?|k|great|perfect|awesome|cool|nice|good|fine|got it|gotcha"
            + "|understood|makes sense|i see|thanks|thank you|thx|ty|tysm|merci|gracias|cheers|appreciated?|will do|noted"
            + "|that (?:helps|helped|works|worked|solves it|solved it|answers it|did it|is all|makes sense)|helpful|yes|yep"
            + "|yeah|all good|solved|wonderful|excellent|sounds good|no worries|parfait|perfecto|vale|d'accord"
            + "|(?:so|very|super|really|much|a lot|a ton|you|all|it|this|that's|again|for (?:the|your) help|beaucoup"
            + "|everyone|team))";

    private static final Pattern ACKNOWLEDGED =
            Pattern.compile("(?:[\\s,.!:)-]{0,9}" + THANKS + "\\b){1,12}[\\s,.!:)-]*");

    /** Thanks that open a message which then goes on. */
    private static final Pattern THANKS_FIRST = Pattern.compile("(?:[\\s,]{0,9}" + THANKS + "\\b){1,12}[,.!:)]+\\s*");

    private static final Pattern NOT_WHAT_I_ASKED =
            Pattern.compile("(?:no[,.]? )?(?:sorry[,.]? )?(?:but )?(?:(?:that|this|it)"
                    + "(?:'s| is|s)? )?(?:not (?:quite |really |exactly )?(?:what i (?:asked|meant|mean|wanted|need|was asking)\\w*"
                    + "(?: about| for)?|my question|right|correct|helpful|it\\b)|wrong|incorrect|outdated|unhelpful)(?: answer| one)?"
                    + "|(?:(?:that|this|it) )?(?:doesn't|does not|didn't|did not) (?:really )?(?:answer|help|solve)(?: (?:it|me|my"
                    + " question|the question))?|wrong (?:answer|entry)|ce n'est pas (?:ma question|ce que j'ai demande)"
                    + "|no es (?:mi pregunta|lo que pregunte)");

    /** What opens a follow-up, and is not part of what it asks. */
    private static final Pattern LEAD =
            Pattern.compile("(?:(?:ok(?:ay)?|so|right|cool|great|thanks|got it|hm+|no|alright|perfect"
                    + "|understood)[,.! ]{1,9}){0,5}(?<lead>(?:(?:and|but|also|plus|or|what about|how about|what if (?:it is|it's|we use)"
                    + "|one more(?: thing| question)?|same (?:thing |question |answer |rule )?(?:for|in|with)|i meant?|i(?:'m| am| was) asking about|et|y|que tal"
                    + "|et pour|y para)\\b[\\s,:]{0,9}){0,5})");

    /** What opens with these leans on the question before, however long it goes on. */
    private static final Pattern NEVER_ALONE =
            Pattern.compile("\\b(?:(?:what|how) about|what if|same|i meant?|asking about|et pour|y para|que tal)\\b");

    /** What may close a phrase, and is not part of what it asks either. */
    private static final Pattern FILLER =
            Pattern.compile("(?i)[\\s,]*\\b(?:too|also|as well|instead|the same|same|then|allowed|ok)$");

    private static final Pattern OPENS_A_PHRASE =
            Pattern.compile("^(?:for|with|in|on|to|about|the|an?|if it(?:'s| is)?) +");

    /** A phrase has none of these; with them it is a sentence. */
    private static final Pattern SENTENCE =
            Pattern.compile("\\b(?:is|are|was|were|be|can|could|do|does|did|will|would|should|may"
                    + "|must|need|needs|have|has|had|why|how|what|which|who|where|when|rejected|approved|get|got)\\b");

    /** "Is it ok to" speaks of nothing before. */
    private static final Pattern EMPTY_IT =
            Pattern.compile("\\b(?:is|was|would) it (?:ok|okay|fine|allowed|possible|true|legal"
                    + "|better|normal|best)(?: for \\w+)?(?: to| that| if)\\b");

    private static final Pattern POINTS_BACK =
            Pattern.compile("\\b(?:it|its|that|this|they|them|their|those|these|there|then|one|ones|same|such)\\b");

    private static final int LONGEST_PHRASE = 6;
    private static final int LONGEST_BARE_PHRASE = 3;
    private static final int MOST_TELLING_WORDS = 2;

    private final AreaReader areas;

    FollowUpReader(AreaReader areas) {
        this.areas = areas;
    }

    /** What a text means after a question. */
    FollowUp read(String previous, String text) {
        String said = text.replaceAll(":[a-z0-9_+'-]+:|[\\p{IsEmoji_Presentation}\\x{FE0F}\\x{200D}]", " ")
                .strip();
        String folded = Fold.of(said);
        if (folded.chars().noneMatch(Character::isLetter)
                || ACKNOWLEDGED.matcher(folded).matches()) {
            return new FollowUp.Acknowledged();
        }
        var complaint = NOT_WHAT_I_ASKED.matcher(folded);
        if (complaint.lookingAt()) {
            String rest = said.substring(complaint.end()).replaceFirst("^[\\s,.:;!–—-]+", "");
            return TellingWords.in(rest).isEmpty() && MarketReader.said(rest) == Market.UNSPEC
                    ? new FollowUp.NotWhatIAsked()
                    : read(previous, rest);
        }
        var thanks = THANKS_FIRST.matcher(folded);
        return inContext(previous, thanks.lookingAt() ? said.substring(thanks.end()) : said);
    }

    private FollowUp inContext(String previous, String said) {
        var lead = LEAD.matcher(Fold.of(said));
        boolean led = lead.lookingAt() && !lead.group("lead").isEmpty();
        String rest = FILLER.matcher(said.substring(lead.end()).replaceFirst("[\\s?.!]+$", ""))
                .replaceFirst("");
        // "The US" alone says less than "in the US".
        String placed = MarketReader.said(rest) == Market.UNSPEC ? "in " + rest : rest;
        Market market = MarketReader.said(placed);
        String topic = OPENS_A_PHRASE
                .matcher(market == Market.UNSPEC ? rest : MarketReader.without(placed))
                .replaceFirst("")
                .strip();
        if (TellingWords.in(topic).isEmpty()) {
            return new FollowUp.Continues(
                    market == Market.UNSPEC ? previous.strip() + " " + said : moved(previous, placed));
        }
        if (isPhrase(topic, led)) {
            String varied = varied(previous, topic, market == Market.UNSPEC ? rest : topic);
            return new FollowUp.Continues(market == Market.UNSPEC ? varied : moved(varied, placed));
        }
        boolean neverAlone = led
                && (!SENTENCE.matcher(Fold.of(topic)).find()
                        || NEVER_ALONE.matcher(lead.group("lead")).find());
        return neverAlone || leansBack(said)
                ? new FollowUp.Continues(previous.strip() + " " + said)
                : new FollowUp.StandsAlone(said);
    }

    private static boolean isPhrase(String topic, boolean led) {
        int words = topic.split("\\s+").length;
        return !SENTENCE.matcher(Fold.of(topic)).find()
                && (led
                        ? words <= LONGEST_PHRASE
                        : words <= LONGEST_BARE_PHRASE && TellingWords.in(topic).size() == words);
    }

    /** Whether a text speaks of something that was named before: "it", "they", "that one". */
    static boolean pointsBack(String said) {
        return POINTS_BACK
                .matcher(EMPTY_IT.matcher(Fold.of(said)).replaceAll(" "))
                .find();
    }

    private static boolean leansBack(String said) {
        return pointsBack(said) && TellingWords.in(said).size() <= MOST_TELLING_WORDS;
    }

    /** The question, asked about another market. */
    private static String moved(String question, String market) {
        return withoutEnd(MarketReader.without(question)) + " in " + MarketReader.name(market) + "?";
    }

    /** The question, asked about another thing: in place of the old one if both are known, else as an addition. */
    private String varied(String question, String topic, String addition) {
        Map<PolicyArea, Found<PolicyArea>> before = areas.subjects(question);
        Map<PolicyArea, Found<PolicyArea>> now = areas.subjects(topic);
        if (before.isEmpty() || now.isEmpty()) {
            return withoutEnd(question) + ", " + addition + "?";
        }
        Found<PolicyArea> replaced = now.keySet().stream()
                .filter(before::containsKey)
                .findFirst()
                .map(before::get)
                .orElse(before.values().iterator().next());
        return question.substring(0, replaced.start()) + topic + question.substring(replaced.end());
    }

    private static String withoutEnd(String question) {
        return question.replaceFirst("[\\s?.!,]+$", "");
    }
}
