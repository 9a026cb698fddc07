/** Each market and team: what they ask, what hurts, and what is coming; never a person. */
@NullMarked
package org.integritydesk.insights.stakeholders;

import org.jspecify.annotations.NullMarked;
