package org.integritydesk.slack.home;

import org.integritydesk.tickets.QueueView;

/** Names of what one can press in the queue; values are {@link QueueRef}s. */
public final class QueueActions {
    public static final String MARKET = "queue.market";
    public static final String AREA = "queue.area";
    public static final String PRIORITY = "queue.priority";
    public static final String FIRST = "queue.first";
    public static final String NEXT = "queue.next";
    /** Opens the form in which several tickets are given to somebody. */
    public static final String ASSIGN = "queue.assign";

    public static final String ASSIGN_FORM = "queue.assign_form";

    private QueueActions() {}

    /** The button of a view. */
    public static String show(QueueView view) {
        return "queue.show." + view.word();
    }
}
