package org.integritydesk.insights.projects;

/** A row of the transition table: in this state, this can be done, which leads there. */
public record ProjectTransition(ProjectState from, ProjectAct.Kind act, ProjectState to) {}
