<?php
/**
 * What the script of the editor needs.
 *
 * @package CareElements
 */

defined( 'ABSPATH' ) || exit;

return array(
	'dependencies' => array( 'wp-block-editor', 'wp-blocks', 'wp-components', 'wp-element', 'wp-server-side-render' ),
	'version'      => \CareElements\VERSION,
);
