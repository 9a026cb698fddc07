package org.integritydesk.insights.stakeholders;

import org.integritydesk.taxonomy.PolicyArea;
import org.jspecify.annotations.Nullable;

/**
 * What a group asked in a span, and what hurt.
 *
 * @param area null: in all areas together
 * @param asks questions
 * @param askers distinct people
 * @param escalated of the questions, ended with a person
 * @param wrong of these, whose asker said that the answer was not it
 * @param slow of these, whose ticket missed its target
 */
public record Needs(Group group, @Nullable PolicyArea area, int asks, int askers, int escalated, int wrong, int slow) {}
