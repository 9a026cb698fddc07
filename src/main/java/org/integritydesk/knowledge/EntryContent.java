package org.integritydesk.knowledge;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
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
        String language) {
    public EntryContent {
        variants = List.copyOf(variants);
        also = List.copyOf(also);
        markets = Set.copyOf(markets);
        conditions = List.copyOf(conditions);
        escalateIf = List.copyOf(escalateIf);
        sources = List.copyOf(sources);
    }

    /** Whether the entry is past its review date on this day. */
    public boolean isStale(LocalDate today) {
        return today.isAfter(reviewBy);
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
