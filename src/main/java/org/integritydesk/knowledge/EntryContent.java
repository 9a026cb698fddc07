package org.integritydesk.knowledge;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.integritydesk.taxonomy.EscalationRoute;
import org.integritydesk.taxonomy.IssueType;
import org.integritydesk.taxonomy.Market;
import org.integritydesk.taxonomy.PolicyArea;
import org.jspecify.annotations.Nullable;

/**
 * Everything an editor writes in an entry; the same fields as the front matter of an entry file.
 *
 * @param question the main wording
 * @param variants further wordings, as askers type them
 * @param answer simple Markdown
 * @param area the rule that decides the outcome
 * @param also up to two further areas
 * @param conditions what must hold for the answer, short sentences
 * @param nextStep what the asker should do now
 * @param escalateIf when a person must decide instead
 * @param route who takes it on; required for referrals and escalate stubs
 * @param verifiedOn when a person last checked the sources
 * @param reviewBy from the day after, the entry is stale
 * @param owner the role that keeps the entry true
 * @param language BCP 47 tag of the answer, for example {@code en}
 * @param effectiveFrom first day on which it holds; null: it always did
 * @param expiresOn last day on which it holds; null: until it is retired
 * @param ruling how it was decided; of rulings, and only of them
 * @param branch on which fact the answer depends; null: on none that askers leave out
 * @param conflictsWith entries that say otherwise, as long as nobody has decided between them: neither is answered flatly
 */
public record EntryContent(
        EntryKind kind,
        String question,
        List<String> variants,
        String answer,
        PolicyArea area,
        List<PolicyArea> also,
        IssueType issueType,
        Set<Market> markets,
        List<String> conditions,
        @Nullable String nextStep,
        List<String> escalateIf,
        @Nullable EscalationRoute route,
        List<Source> sources,
        Mark mark,
        LocalDate verifiedOn,
        LocalDate reviewBy,
        String owner,
        String language,
        @Nullable LocalDate effectiveFrom,
        @Nullable LocalDate expiresOn,
        @Nullable Ruling ruling,
        @Nullable Branch branch,
        List<EntryId> conflictsWith) {
    public EntryContent {
        variants = List.copyOf(variants);
        also = List.copyOf(also);
        markets = Set.copyOf(markets);
        conditions = List.copyOf(conditions);
        escalateIf = List.copyOf(escalateIf);
        sources = List.copyOf(sources);
        conflictsWith = List.copyOf(conflictsWith);
    }

    /** An entry about which nothing is said yet. */
    public static EntryContentBuilder builder() {
        return new EntryContentBuilder();
    }

    /** A copy to change. */
    public EntryContentBuilder toBuilder() {
        return new EntryContentBuilder(this);
    }

    /** Whether the entry holds on this day. */
    public boolean isInForce(LocalDate day) {
        return (effectiveFrom == null || !day.isBefore(effectiveFrom))
                && (expiresOn == null || !day.isAfter(expiresOn));
    }

    /** Whether the entry is past its review date on this day. */
    public boolean isStale(LocalDate today) {
        return today.isAfter(reviewBy);
    }

    /**
     * Whether this differs from what answers only in what keeps an answer found and fresh: further wordings, sources, dates
     * of verification, owner, and the form of the text.
     */
    public boolean isUpkeepOf(EntryContent answering) {
        return !Substance.changed(answering, this)
                && equals(answering.toBuilder()
                        .variants(variants)
                        .answer(answer)
                        .conditions(conditions)
                        .nextStep(nextStep)
                        .sources(sources)
                        .verifiedOn(verifiedOn)
                        .reviewBy(reviewBy)
                        .owner(owner)
                        .build());
    }

    /** Whether both could be shown for one question: they share a market, a language and a day. */
    public boolean overlaps(EntryContent other) {
        return places().anyMatch(place -> other.places().anyMatch(place::equals))
                && primary(language).equals(primary(other.language))
                && !endsBefore(other)
                && !other.endsBefore(this);
    }

    /** Whether both are sides of one branch, so that they are meant to differ. */
    public boolean isOtherSideOf(EntryContent other) {
        return branch != null && other.branch != null && branch.question().equals(other.branch.question());
    }

    /** The markets one by one; {@code GLOBAL} stands for the rest of the world too. */
    private Stream<Market> places() {
        return markets.stream().flatMap(market -> switch (market) {
            case NA -> Stream.of(Market.US, Market.CA);
            case GLOBAL -> Stream.of(Market.US, Market.CA, Market.GLOBAL);
            case US, CA, UNSPEC -> Stream.of(market);
        });
    }

    private static String primary(String tag) {
        int end = tag.indexOf('-');
        return end < 0 ? tag : tag.substring(0, end);
    }

    private boolean endsBefore(EntryContent other) {
        return expiresOn != null && other.effectiveFrom != null && expiresOn.isBefore(other.effectiveFrom);
    }

    /** Whether the entry may be shown to somebody asking for this market. */
    public boolean coversMarket(Market asked) {
        return switch (asked) {
            case UNSPEC, GLOBAL -> true;
            case NA ->
                markets.contains(Market.NA)
                        || markets.contains(Market.GLOBAL)
                        || markets.containsAll(Set.of(Market.US, Market.CA));
            case US, CA -> markets.contains(asked) || markets.contains(Market.NA) || markets.contains(Market.GLOBAL);
        };
    }
}
