/**
 * integrity-desk: the integrity point of contact for ads sales teams, in Slack. The map, one sentence a package:
 *
 * <ul>
 *   <li>{@code chat}: neutral words for people and places in a chat; opaque values.
 *   <li>{@code taxonomy}: the closed vocabularies of ads integrity: markets, policy areas, routes, root causes.
 *   <li>{@code knowledge}: FAQ entries, rulings, referrals and escalate stubs; drafting, review, publishing, files, search.
 *   <li>{@code tickets}: human help: the desk, the lifecycle as a transition table, the history.
 *   <li>{@code answering}: understand a question, decide (pure), record, act on feedback.
 *   <li>{@code insights}: themes, gaps, improvement projects, training topics, roadmap, and what of it helped.
 *   <li>{@code digest}: who hears what, when: schedule (pure) and edition (content as data).
 *   <li>{@code slack}: the only importer of the Slack SDK; thin and stateless.
 *   <li>{@code api}: REST for automation and evaluation.
 *   <li>{@code pages}: the insights page for a browser, and signing in to it.
 *   <li>{@code webhooks}: tells other systems what happens to tickets, signed.
 *   <li>{@code evaluation}: how good the answers are, on question sets; offline.
 *   <li>{@code commandline}: what {@code ./integrity} runs without starting the service.
 *   <li>{@code platform}: knows no feature: clock, outbox and jobs, ids, database, start-up.
 *   <li>{@code playground}: a local stand-in for Slack with a web page; dev and test builds only.
 * </ul>
 *
 * Allowed arrows, kept by {@code ArchitectureTest}: {@code slack, api, pages -> digest -> insights -> answering -> tickets, knowledge -> chat, taxonomy},
 * {@code webhooks -> api}, whose words for a ticket it uses, and
 * {@code commandline -> evaluation -> answering}; a package may skip ahead; everyone may use {@code platform}, which uses nobody; {@code playground} and the rest meet
 * over loopback HTTP only, but for its made-up past, which is written as rows. Sub-packages are private to their feature.
 */
@NullMarked
package org.integritydesk;

import org.jspecify.annotations.NullMarked;
