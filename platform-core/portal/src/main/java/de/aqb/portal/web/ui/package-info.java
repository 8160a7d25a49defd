/** What pages are made of: the values a page shows and the components and renderers that write them. */
@NullMarked
package de.aqb.portal.web.ui;

import org.jspecify.annotations.NullMarked;
