package org.integritydesk.slack.knowledge;

import com.slack.api.model.block.LayoutBlock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.integritydesk.knowledge.Ruling;
import org.integritydesk.slack.blocks.FormValues;
import org.integritydesk.slack.blocks.Modals;
import org.jspecify.annotations.Nullable;

/** The fields that only a ruling has. The first has the name under which the rules complain about any of them. */
final class RulingFields {
    private static final String REASON = "ruling";
    private static final String DECIDED_BY = "decided_by";
    private static final String DECIDED_ON = "decided_on";
    private static final String SCOPE = "scope";

    private RulingFields() {}

    static List<LayoutBlock> of(@Nullable Ruling ruling) {
        return List.of(
                Modals.paragraph(
                        REASON,
                        "Reason for the ruling",
                        ruling == null ? null : ruling.reason(),
                        "Why it was decided this way, in one or two sentences.",
                        true),
                Modals.line(
                        DECIDED_BY,
                        "Decided by",
                        ruling == null ? null : ruling.decidedBy(),
                        "A role, not a name.",
                        true),
                Modals.day(DECIDED_ON, "Decided on", ruling == null ? null : ruling.decidedOn(), true),
                Modals.line(
                        SCOPE,
                        "Scope",
                        ruling == null ? null : ruling.scope(),
                        "For which cases it holds, and for which it does not.",
                        true));
    }

    /** @param today taken for the day of the decision if none was ever said */
    static @Nullable Ruling read(FormValues form, @Nullable Ruling base, LocalDate today) {
        if (!form.has(REASON)) {
            return base;
        }
        LocalDate before = base == null ? today : base.decidedOn();
        return new Ruling(
                Objects.requireNonNullElse(form.text(REASON), ""),
                Objects.requireNonNullElse(form.text(DECIDED_BY), ""),
                Objects.requireNonNullElse(form.day(DECIDED_ON), before),
                Objects.requireNonNullElse(form.text(SCOPE), ""));
    }
}
