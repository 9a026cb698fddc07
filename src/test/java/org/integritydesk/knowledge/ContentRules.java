package org.integritydesk.knowledge;

import static java.util.regex.Pattern.CASE_INSENSITIVE;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.integritydesk.taxonomy.EscalationRoute;
import org.integritydesk.taxonomy.Market;
import org.integritydesk.taxonomy.PolicyArea;

/**
 * What an answer of the sample pack must and must not say. Each rule is pure and returns what breaks it: the sentences, or
 * the faults in words; empty: nothing does.
 */
final class ContentRules {
    private static final Pattern SENTENCE = Pattern.compile("(?<=[.!?;])\\s+|\\n+");
    private static final Pattern CLAUSE = Pattern.compile("(?<=[.!?;:,])\\s+|\\n+");

    private static final Pattern NEGATED =
            ignoringCase("\\b(no|not|nor|never|nobody|none|neither|cannot|without|instead of|rather than)\\b|n't\\b");
    private static final Pattern CONDEMNED = ignoringCase("\\b(eva(de|des|sion)|circumvent\\w*|risk|worse|violat\\w+|"
            + "prohibited|danger\\w*|suspend\\w*|suspension|(can|may) (cost|harm|hurt|end))\\b");
    private static final Pattern HEDGED = ignoringCase("\\b(about|usually|typically|normally|claims?|summar\\w+)\\b");

    private static final List<Pattern> PROMISES = Stream.of(
                    "\\b(will|shall|going to|definitely|certainly|surely)\\b.{0,25}\\b(approve[ds]?|accepted|overturn(ed)?|"
                            + "reinstated|restored|unblocked|lifted|allow-listed|pass(es)?|go live|win)\\b",
                    "\\b(we|i|adex|the desk|policy) (will )?(guarantee|promise|assure)",
                    "\\bguaranteed? (approval|overturn|exception|to (pass|win|be))\\b",
                    "\\b(approval|an overturn|an exception|the result) is (guaranteed|certain|assured|sure)\\b",
                    "\\b(approved|reviewed|decided|answered|reinstated|overturned|resolved)\\b.{0,25}\\b(within|in|by) "
                            + "(an?|one|two|\\d+|the end|to(day|morrow)|(mon|tues|wednes|thurs|fri)day)\\b",
                    "\\b(we|i|adex|policy) (will|can) (make|grant|arrange|get)\\b.{0,15}\\bexceptions?\\b",
                    "\\bexceptions? (is|are|will be) (granted|made|given)\\b")
            .map(ContentRules::ignoringCase)
            .toList();

    private static final List<Pattern> EVASION = Stream.of(
                    "\\b(open|create|register|use|set up|start|try|move)\\b.{0,30}\\b(new|another|second|fresh|different)"
                            + "\\b.{0,15}\\baccounts?\\b",
                    "\\bcloak(ing|ed|s)?\\b",
                    "\\b(separate|clean|special|different) page\\b.{0,20}\\breviewers?\\b",
                    "\\b(replace|swap|change|alter)\\b.{0,25}\\bletters?\\b|\\bspell\\b.{0,30}\\b(differently|other|another way)\\b",
                    "\\b(switch|swap|change|redirect)\\b.{0,40}\\b(after|once)\\b.{0,25}\\b(approv|review)",
                    "\\b(choose|pick|select|use|declare|enter|run)\\b.{0,35}\\b(another|different|wrong|softer) "
                            + "(industry|category)\\b",
                    "\\b(resubmit|re-upload|duplicate)\\b.{0,40}\\b(until|again and again|slight)",
                    "\\b(hide|blur|cover)\\b.{0,40}\\b(from|until|past|for) (the )?review")
            .map(ContentRules::ignoringCase)
            .toList();

    private static final List<Pattern> CONFIDENTIAL = List.of(
            ignoringCase(
                    "\\b(competitors?|rivals?|(an)?other advertisers?)\\b.*\\b(was|were|been|is|are|got)\\b.{0,20}\\b"
                            + "(suspended|banned|rejected|penali[sz]ed|approved|allow-listed)\\b"),
            ignoringCase("\\b(classifiers?|detection (models?|signals?|rules?)|risk score|keyword list|trigger words?|"
                    + "report threshold|(model|system) (flags|detects|looks for))\\b"),
            Pattern.compile("\\b(reviewed|rejected|decided) by (?!A person|Policy|Legal)[A-Z][a-z]+ [A-Z][a-z]+"),
            ignoringCase("\\breviewer('s name)? is\\b"));

    private static final Pattern LAW = ignoringCase("\\blaws?\\b|\\blegal (question|matter|point|argument)\\b");

    /** Well-known advertisers of the classes reps ask about; the pack must name none. */
    private static final Pattern BRANDS = ignoringCase(
            "\\b(nike|adidas|gucci|louis vuitton|rolex|coca-cola|pepsi|budweiser|heineken|smirnoff|red bull|"
                    + "starbucks|mcdonald'?s|amazon|walmart|costco|etsy|temu|shein|airbnb|uber|doordash|netflix|disney|"
                    + "draftkings|fanduel|betmgm|bet365|pokerstars|coinbase|binance|robinhood|paypal|klarna|afterpay|"
                    + "tinder|bumble|okcupid|ashley madison|juul|zyn|marlboro|herbalife|noom|peloton|hims|ozempic|"
                    + "wegovy|mounjaro|zepbound|viagra|pfizer|glock|tesla|toyota)\\b");

    private ContentRules() {}

    /** Length in words: 60 to 120 for an answer or a stub, 30 to 60 for a referral, which only points elsewhere. */
    static List<String> length(EntryContent content) {
        int words = content.answer().replaceAll("[*_#>`-]", " ").trim().split("\\s+").length;
        var allowed = content.kind() == EntryKind.REFERRAL ? new int[] {30, 60} : new int[] {60, 120};
        return words < allowed[0] || words > allowed[1]
                ? List.of("%d words, not %d to %d".formatted(words, allowed[0], allowed[1]))
                : List.of();
    }

    /** Source with its date, market, a check in the last year and the next step; referrals need no source. */
    static List<String> provenance(EntryContent content) {
        var faults = new ArrayList<String>();
        if (content.sources().isEmpty() && content.kind() != EntryKind.REFERRAL) {
            faults.add("no source");
        }
        if (content.markets().isEmpty()) {
            faults.add("no market");
        }
        if (content.reviewBy().isAfter(content.verifiedOn().plusYears(1))) {
            faults.add("reviewed less than once a year");
        }
        if (content.nextStep() == null) {
            faults.add("no next step");
        }
        return List.copyOf(faults);
    }

    /** Clauses that promise an approval, a time, an overturn or an exception. */
    static List<String> promises(String text) {
        return CLAUSE.splitAsStream(text)
                .filter(clause -> saysAny(PROMISES, clause) && !says(NEGATED, clause) && !says(HEDGED, clause))
                .toList();
    }

    /** Sentences that speak of a way round review and neither forbid nor condemn it. */
    static List<String> evasionAdvice(String text) {
        return SENTENCE.splitAsStream(text)
                .filter(sentence ->
                        saysAny(EVASION, sentence) && !says(NEGATED, sentence) && !says(CONDEMNED, sentence))
                .toList();
    }

    /** Sentences that tell another advertiser's enforcement, how review detects things, or who reviewed. */
    static List<String> confidences(String text) {
        return SENTENCE.splitAsStream(text)
                .filter(sentence -> saysAny(CONFIDENTIAL, sentence) && !says(NEGATED, sentence))
                .toList();
    }

    /** An answer that touches the law names Legal; one that rests on the law also states the platform's side and goes to R4. */
    static List<String> lawHandling(EntryContent content) {
        var faults = new ArrayList<String>();
        boolean restsOnLaw = content.mark() == Mark.B;
        boolean touchesLaw = restsOnLaw || says(LAW, content.answer());
        if (touchesLaw && !content.answer().contains("Legal") && content.kind() != EntryKind.REFERRAL) {
            faults.add("speaks of the law and does not name Legal");
        }
        if (restsOnLaw && content.route() != EscalationRoute.R4) {
            faults.add("rests on the law and is not routed to R4");
        }
        if (restsOnLaw && !says(ignoringCase("\\bplatform"), content.answer())) {
            faults.add("rests on the law and does not state the platform's side");
        }
        return List.copyOf(faults);
    }

    /** An uncertain fact is never an answer. */
    static List<String> uncertainty(EntryContent content) {
        return content.mark() == Mark.U && content.kind() != EntryKind.ESCALATE
                ? List.of("uncertain, yet not an escalate stub")
                : List.of();
    }

    /** A topic on which the sources conflict or were not seen is a stub, or tells the asker to have it confirmed. */
    static List<String> conflictHandling(EntryContent content) {
        boolean safe = content.kind() == EntryKind.ESCALATE || says(ignoringCase("\\bconfirm"), content.answer());
        return isInConflict(content) && !safe ? List.of("sources conflict, yet it answers flatly") : List.of();
    }

    /** The well-known brands named in any text of the entry. */
    static List<String> brands(EntryContent content) {
        return Stream.of(
                        Stream.of(content.question(), content.answer()),
                        content.variants().stream(),
                        content.conditions().stream(),
                        content.escalateIf().stream(),
                        Stream.ofNullable(content.nextStep()))
                .flatMap(text -> text)
                .flatMap(text -> BRANDS.matcher(text).results())
                .map(match -> match.group())
                .toList();
    }

    private static boolean isInConflict(EntryContent content) {
        boolean canadaOnly = content.markets().stream().allMatch(market -> market == Market.CA);
        return content.area() == PolicyArea.ALC
                || (canadaOnly && (content.area() == PolicyArea.GAM || content.area() == PolicyArea.FIN))
                || says(
                        ignoringCase("prescription|telehealth|cosmetic procedure|fillers|glp-1|weight-loss drug|crypto|"
                                + "appeals per|appeal again|long does an (ad )?appeal|deadline to appeal"),
                        content.question());
    }

    private static boolean saysAny(List<Pattern> patterns, String text) {
        return patterns.stream().anyMatch(pattern -> says(pattern, text));
    }

    private static boolean says(Pattern pattern, String text) {
        return pattern.matcher(text).find();
    }

    private static Pattern ignoringCase(String regex) {
        return Pattern.compile(regex, CASE_INSENSITIVE);
    }
}
