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
 * Puts content together field by field. What is left unsaid is empty, and where it cannot be empty it is what the rules
 * refuse or what claims least: mark {@code U}, verified and due for review long ago.
 */
public final class EntryContentBuilder {
    private EntryKind kind = EntryKind.FAQ;
    private String question = "";
    private List<String> variants = List.of();
    private String answer = "";
    private PolicyArea area = PolicyArea.OTH;
    private List<PolicyArea> also = List.of();
    private IssueType issueType = IssueType.POLICY_Q;
    private Set<Market> markets = Set.of();
    private List<String> conditions = List.of();
    private @Nullable String nextStep;
    private List<String> escalateIf = List.of();
    private @Nullable EscalationRoute route;
    private List<Source> sources = List.of();
    private Mark mark = Mark.U;
    private LocalDate verifiedOn = LocalDate.EPOCH;
    private LocalDate reviewBy = LocalDate.EPOCH;
    private String owner = "";
    private String language = "en";
    private @Nullable LocalDate effectiveFrom;
    private @Nullable LocalDate expiresOn;
    private @Nullable Ruling ruling;
    private @Nullable Branch branch;
    private List<EntryId> conflictsWith = List.of();

    EntryContentBuilder() {}

    EntryContentBuilder(EntryContent content) {
        kind = content.kind();
        question = content.question();
        variants = content.variants();
        answer = content.answer();
        area = content.area();
        also = content.also();
        issueType = content.issueType();
        markets = content.markets();
        conditions = content.conditions();
        nextStep = content.nextStep();
        escalateIf = content.escalateIf();
        route = content.route();
        sources = content.sources();
        mark = content.mark();
        verifiedOn = content.verifiedOn();
        reviewBy = content.reviewBy();
        owner = content.owner();
        language = content.language();
        effectiveFrom = content.effectiveFrom();
        expiresOn = content.expiresOn();
        ruling = content.ruling();
        branch = content.branch();
        conflictsWith = content.conflictsWith();
    }

    /** Sets {@link EntryContent#kind}. */
    public EntryContentBuilder kind(EntryKind value) {
        kind = value;
        return this;
    }

    /** Sets {@link EntryContent#question}. */
    public EntryContentBuilder question(String value) {
        question = value;
        return this;
    }

    /** Sets {@link EntryContent#variants}. */
    public EntryContentBuilder variants(List<String> value) {
        variants = value;
        return this;
    }

    /** Sets {@link EntryContent#answer}. */
    public EntryContentBuilder answer(String value) {
        answer = value;
        return this;
    }

    /** Sets {@link EntryContent#area}. */
    public EntryContentBuilder area(PolicyArea value) {
        area = value;
        return this;
    }

    /** Sets {@link EntryContent#also}. */
    public EntryContentBuilder also(List<PolicyArea> value) {
        also = value;
        return this;
    }

    /** Sets {@link EntryContent#issueType}. */
    public EntryContentBuilder issueType(IssueType value) {
        issueType = value;
        return this;
    }

    /** Sets {@link EntryContent#markets}. */
    public EntryContentBuilder markets(Set<Market> value) {
        markets = value;
        return this;
    }

    /** Sets {@link EntryContent#conditions}. */
    public EntryContentBuilder conditions(List<String> value) {
        conditions = value;
        return this;
    }

    /** Sets {@link EntryContent#nextStep}. */
    public EntryContentBuilder nextStep(@Nullable String value) {
        nextStep = value;
        return this;
    }

    /** Sets {@link EntryContent#escalateIf}. */
    public EntryContentBuilder escalateIf(List<String> value) {
        escalateIf = value;
        return this;
    }

    /** Sets {@link EntryContent#route}. */
    public EntryContentBuilder route(@Nullable EscalationRoute value) {
        route = value;
        return this;
    }

    /** Sets {@link EntryContent#sources}. */
    public EntryContentBuilder sources(List<Source> value) {
        sources = value;
        return this;
    }

    /** Sets {@link EntryContent#mark}. */
    public EntryContentBuilder mark(Mark value) {
        mark = value;
        return this;
    }

    /** Sets {@link EntryContent#verifiedOn}. */
    public EntryContentBuilder verifiedOn(LocalDate value) {
        verifiedOn = value;
        return this;
    }

    /** Sets {@link EntryContent#reviewBy}. */
    public EntryContentBuilder reviewBy(LocalDate value) {
        reviewBy = value;
        return this;
    }

    /** Sets {@link EntryContent#owner}. */
    public EntryContentBuilder owner(String value) {
        owner = value;
        return this;
    }

    /** Sets {@link EntryContent#language}. */
    public EntryContentBuilder language(String value) {
        language = value;
        return this;
    }

    /** Sets {@link EntryContent#effectiveFrom}. */
    public EntryContentBuilder effectiveFrom(@Nullable LocalDate value) {
        effectiveFrom = value;
        return this;
    }

    /** Sets {@link EntryContent#expiresOn}. */
    public EntryContentBuilder expiresOn(@Nullable LocalDate value) {
        expiresOn = value;
        return this;
    }

    /** Sets {@link EntryContent#ruling}. */
    public EntryContentBuilder ruling(@Nullable Ruling value) {
        ruling = value;
        return this;
    }

    /** Sets {@link EntryContent#branch}. */
    public EntryContentBuilder branch(@Nullable Branch value) {
        branch = value;
        return this;
    }

    /** Sets {@link EntryContent#conflictsWith}. */
    public EntryContentBuilder conflictsWith(List<EntryId> value) {
        conflictsWith = value;
        return this;
    }

    /** The content as it is now; good or not is for {@link EntryRules} to say. */
    public EntryContent build() {
        return new EntryContent(
                kind,
                question,
                variants,
                answer,
                area,
                also,
                issueType,
                markets,
                conditions,
                nextStep,
                escalateIf,
                route,
                sources,
                mark,
                verifiedOn,
                reviewBy,
                owner,
                language,
                effectiveFrom,
                expiresOn,
                ruling,
                branch,
                conflictsWith);
    }
}
