/**
 * From a log of questions to a roadmap that proves itself: themes, gaps, improvement projects, training topics, roadmap, and
 * what of it helped. Everything people look at is an {@link org.integritydesk.insights.InsightView}: content as data, the same
 * for the page, the REST interface and Slack. Out of scope: how it looks.
 */
@NullMarked
package org.integritydesk.insights;

import org.jspecify.annotations.NullMarked;
