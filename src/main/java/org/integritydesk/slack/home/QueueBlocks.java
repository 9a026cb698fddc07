package org.integritydesk.slack.home;

import com.slack.api.model.block.LayoutBlock;
import com.slack.api.model.block.element.BlockElement;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.integritydesk.slack.blocks.Blocks;
import org.integritydesk.slack.tickets.TicketLine;
import org.integritydesk.taxonomy.Market;
import org.integritydesk.taxonomy.PolicyArea;
import org.integritydesk.tickets.Priority;
import org.integritydesk.tickets.QueueFilter;
import org.integritydesk.tickets.QueuePage;
import org.integritydesk.tickets.QueuePosition;
import org.integritydesk.tickets.QueueView;
import org.jspecify.annotations.Nullable;

/** The queue as staff see it, on the Home tab and by command. */
final class QueueBlocks {
    private QueueBlocks() {}

    static List<LayoutBlock> of(QueuePage page, Instant now) {
        QueueFilter filter = page.filter();
        List<LayoutBlock> blocks = new ArrayList<>();
        blocks.add(Blocks.actions(views(page)));
        blocks.add(Blocks.actions(
                select(QueueActions.MARKET, "Any market", Market.values(), Market::label, filter::in, filter.market()),
                select(
                        QueueActions.AREA,
                        "Any policy area",
                        PolicyArea.values(),
                        PolicyArea::label,
                        filter::about,
                        filter.area()),
                select(
                        QueueActions.PRIORITY,
                        "Any priority",
                        Priority.values(),
                        Priority::name,
                        filter::with,
                        filter.priority())));
        if (page.tickets().isEmpty()) {
            blocks.add(Blocks.context(none(page)));
        }
        page.tickets().forEach(ticket -> blocks.add(TicketLine.forStaff(ticket, now)));
        List<BlockElement> buttons = buttons(page);
        if (!buttons.isEmpty()) {
            blocks.add(Blocks.actions(buttons.toArray(BlockElement[]::new)));
        }
        return blocks;
    }

    private static String none(QueuePage page) {
        if (page.from() != null) {
            return "There is nothing after this any more.";
        }
        boolean narrowed = !page.filter().equals(QueueFilter.of(page.filter().view()));
        return narrowed
                ? "No ticket like this. Choose any market, area or priority to see more."
                : "Nothing here. Well done.";
    }

    private static BlockElement[] views(QueuePage page) {
        List<BlockElement> buttons = new ArrayList<>();
        for (QueueView view : QueueView.values()) {
            String label = view.label() + " " + count(page.counts().getOrDefault(view, 0));
            String value = QueueRef.of(page.filter().in(view)).toString();
            buttons.add(
                    view == page.filter().view()
                            ? Blocks.primary(label, QueueActions.show(view), value)
                            : Blocks.button(label, QueueActions.show(view), value));
        }
        return buttons.toArray(BlockElement[]::new);
    }

    private static String count(int tickets) {
        return tickets < QueuePage.MANY ? Integer.toString(tickets) : QueuePage.MANY - 1 + "+";
    }

    private static <T extends Enum<T>> BlockElement select(
            String action,
            String any,
            T[] values,
            Function<T, String> label,
            Function<@Nullable T, QueueFilter> narrowed,
            @Nullable T chosen) {
        Map<String, String> choices = new LinkedHashMap<>();
        choices.put(QueueRef.of(narrowed.apply(null)).toString(), any);
        for (T value : values) {
            choices.put(QueueRef.of(narrowed.apply(value)).toString(), label.apply(value));
        }
        return Blocks.select(
                action, any, choices, QueueRef.of(narrowed.apply(chosen)).toString());
    }

    private static List<BlockElement> buttons(QueuePage page) {
        List<BlockElement> buttons = new ArrayList<>();
        if (page.from() != null) {
            buttons.add(Blocks.button(
                    "First page", QueueActions.FIRST, QueueRef.of(page.filter()).toString()));
        }
        if (page.next() != null) {
            buttons.add(button("Next page", QueueActions.NEXT, page, page.next()));
        }
        if (!page.tickets().isEmpty()) {
            buttons.add(button("Assign several", QueueActions.ASSIGN, page, page.from()));
        }
        return buttons;
    }

    private static BlockElement button(String label, String action, QueuePage page, @Nullable QueuePosition from) {
        return Blocks.button(label, action, new QueueRef(page.filter(), from).toString());
    }
}
