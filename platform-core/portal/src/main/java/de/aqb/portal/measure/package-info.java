/**
 * Floor 3: measures and the forms of their types. The only place that asks the registry which modules run, and the one
 * that keeps every version of a form; above it nobody needs to know whether a module is there.
 */
@NullMarked
package de.aqb.portal.measure;

import org.jspecify.annotations.NullMarked;
