<?php
/**
 * Where replies go.
 *
 * @package CareElements
 */

namespace CareElements;

defined( 'ABSPATH' ) || exit;

/**
 * Makes a form for replies send them to the comments of the post, unless its author names another address.
 */
final class Reply {

	/**
	 * Adds the hook of the comment endpoint.
	 */
	public static function register() {
		add_filter( 'comment_post_redirect', array( self::class, 'confirm' ) );
	}

	/**
	 * Tells the form that the comment was taken. A redirect would not: a script cannot see where one leads, and some
	 * lead to a login form.
	 *
	 * @param string $location Where WordPress would send the reader.
	 * @return string
	 */
	public static function confirm( $location ) {
		// phpcs:ignore WordPress.Security.NonceVerification.Missing -- Nothing is done because of the field.
		if ( isset( $_POST['care_elements_reply'] ) ) {
			wp_send_json( array( 'success' => true ) );
		}
		return $location;
	}

	/**
	 * Fills in where replies go.
	 *
	 * @param Attributes $attributes Attributes of an element with a form.
	 * @param string     $prefix     What the names of its attributes for replies begin with.
	 * @return bool Whether the form can be used.
	 */
	public static function fill( Attributes $attributes, $prefix = '' ) {
		$values = &$attributes->values;
		if ( ! self::may_send( $attributes, "{$prefix}action" ) ) {
			unset( $values[ "{$prefix}action" ], $values[ "{$prefix}format" ], $values[ "{$prefix}post-id" ] );
			return false;
		}
		$format = isset( $values[ "{$prefix}format" ] ) ? $values[ "{$prefix}format" ] : '';
		$action = isset( $values[ "{$prefix}action" ] );
		if ( 'wordpress' !== $format && ( $action || '' !== $format ) ) {
			if ( ! $action ) {
				$attributes->reject( "{$prefix}action", '', __( 'the address that takes replies', 'care-elements' ) );
			}
			return $action;
		}
		if ( ! isset( $values[ "{$prefix}post-id" ] ) ) {
			$values[ "{$prefix}post-id" ] = (string) get_the_ID();
		}
		$values[ "{$prefix}format" ] = 'wordpress';
		if ( $action && ! self::is_own( Settings::origin_of( $values[ "{$prefix}action" ] ) ) ) {
			return true;
		}
		$values += array( "{$prefix}action" => site_url( '/wp-comments-post.php' ) );
		return self::takes_comments( $attributes, (int) $values[ "{$prefix}post-id" ] );
	}

	/**
	 * Whether replies may go to an address: on this site, or one of the settings, or any where the author of the post
	 * may write HTML, and so a form of their own. Others could have readers' names sent anywhere.
	 *
	 * @param Attributes $attributes Gets the reason why not.
	 * @param string     $name       Name of the attribute with the address.
	 * @return bool
	 */
	private static function may_send( Attributes $attributes, $name ) {
		$origin = isset( $attributes->values[ $name ] ) ? Settings::origin_of( $attributes->values[ $name ] ) : '';
		$post   = get_post();
		if ( self::is_own( $origin ) || in_array( $origin, Settings::reply_sites(), true ) || ( $post && user_can( (int) $post->post_author, 'unfiltered_html' ) ) ) {
			return true;
		}
		$attributes->problems[] = sprintf(
			/* translators: 1: Name of an attribute. 2: A site, such as https://example.org. */
			__( '%1$s is left out: the author of this post may not send replies to %2$s. An administrator can allow it under Settings → Care Elements.', 'care-elements' ),
			$name,
			$origin
		);
		return false;
	}

	/**
	 * Whether an address is on this site.
	 *
	 * @param string $origin Its origin; empty for a path.
	 * @return bool
	 */
	private static function is_own( $origin ) {
		return in_array( $origin, array( '', Settings::origin_of( home_url() ), Settings::origin_of( site_url() ) ), true );
	}

	/**
	 * Whether the reader may comment on a post.
	 *
	 * @param Attributes $attributes Gets the reason why not.
	 * @param int        $post_id    Number of the post.
	 * @return bool
	 */
	private static function takes_comments( Attributes $attributes, $post_id ) {
		$post = get_post( $post_id );
		// The author of a draft sees what readers will.
		$is_public = $post && ( get_the_ID() === $post->ID || ( is_post_publicly_viewable( $post ) && '' === $post->post_password ) );
		if ( ! $is_public ) {
			$attributes->problems[] = __( 'There is no post here that could take replies.', 'care-elements' );
			return false;
		}
		if ( ! comments_open( $post_id ) ) {
			$attributes->problems[] = __( 'Comments are closed for this post: readers see no form.', 'care-elements' );
			return false;
		}
		return ! self::needs_login();
	}

	/**
	 * Whether the reader could comment after logging in.
	 *
	 * @return bool
	 */
	private static function needs_login() {
		return get_option( 'comment_registration' ) && ! is_user_logged_in();
	}

	/**
	 * What stands in the place of a form that cannot be used.
	 *
	 * @param array<string, string|true> $values Attributes of the element.
	 * @return string
	 */
	public static function instead( $values ) {
		$post_id = isset( $values['post-id'] ) ? (int) $values['post-id'] : 0;
		if ( ! self::needs_login() || ! comments_open( $post_id ) ) {
			return '';
		}
		return sprintf(
			'<p><a href="%s">%s</a></p>',
			esc_url( wp_login_url( get_permalink( $post_id ) ) ),
			esc_html__( 'Log in to reply', 'care-elements' )
		);
	}
}
