package org.integritydesk.insights.projects;

import java.util.Set;
import org.integritydesk.taxonomy.IssueType;

/** What shows that a project did what it was for; which one it is was settled before anything is measured. */
public enum Outcome {
    /** Questions of the theme, for as many other questions. */
    ASKS,
    /** Share of the theme's questions that the same person asked again within seven days. */
    ASKED_AGAIN,
    /** Share of the area's settled tickets about decisions whose cause was a mistake of a reviewer or a model. */
    OVERTURNED,
    /** Time within which nine of ten of the theme's tickets are settled; one that still waits counts by how long it has. */
    WAITS,
    /** A decision is logged, and an entry published that answers the theme. */
    PUBLISHED,
    /** What the desk cannot see: somebody says what came of it. */
    REPORTED;

    /** Within so many days a question counts as asked again; it cannot be judged earlier. */
    private static final int AGAIN_DAYS = 7;

    /** A ticket that waits for so many days already is among those that wait long, however long it will be. */
    private static final int SETTLED_DAYS = 14;

    /** What tickets about decisions are about. The desk knows no decision that nobody asked about. */
    public static final Set<IssueType> DECISIONS =
            Set.of(IssueType.REJECT, IssueType.APPEAL, IssueType.SUSPEND, IssueType.DISPUTE, IssueType.LANDING);

    /** So many days after a case it is known what came of it. */
    int knownAfterDays() {
        return switch (this) {
            case ASKED_AGAIN -> AGAIN_DAYS;
            case WAITS -> SETTLED_DAYS;
            case ASKS, OVERTURNED, PUBLISHED, REPORTED -> 0;
        };
    }
}
