/** Tests that drive the playground's page in Chromium. */
package kata.browser;
