/* The panel's looks; the colours and the button are in chat.js. Logical properties: right-to-left needs nothing extra. */

export const STYLE = `
  .panel{box-sizing:border-box;margin:0;padding:0;inset-inline-start:auto;inset-block-start:auto;inline-size:384px;
    block-size:min(640px,calc(var(--h,100dvh) - 32px));max-inline-size:calc(100vw - 32px);max-block-size:none;
    inset-block-end:calc(var(--b) + var(--k,0px));flex-direction:column;background:var(--paper);color:var(--ink);
    border:1px solid var(--line);border-radius:18px;overflow:hidden;box-shadow:0 14px 44px #0005;
    animation:rise .2s ease-out}
  .panel[open]{display:flex}
  .panel[data-at~=start]{inset-inline:var(--i) auto}
  header{display:flex;align-items:center;gap:8px;padding:10px 8px 10px 18px;padding-inline:18px 8px;
    border-block-end:1px solid var(--line)}
  header div{flex:1;min-inline-size:0}
  h2,p{margin:0}
  h2{font-size:17px;line-height:1.3;overflow:hidden;text-overflow:ellipsis;white-space:nowrap}
  h2:focus-visible{outline:none}
  .kind{font-size:13px;color:var(--quiet)}
  .close,.send{inline-size:44px;block-size:44px;border-radius:50%;display:grid;place-items:center;flex:none}
  .close:hover{background:var(--soft)}
  .scroll{flex:1;min-block-size:0;overflow-y:auto;overscroll-behavior:contain;padding:16px;display:flex;
    flex-direction:column;gap:8px;outline-offset:-3px}
  .scroll:focus-visible{outline-offset:-3px}
  .log{display:flex;flex-direction:column;gap:8px}
  .log:empty,.choices:empty,.status:empty,.count:empty{display:none}
  .said{align-self:start;max-inline-size:86%;padding:9px 14px;border-radius:16px;border-end-start-radius:5px;
    background:var(--soft);border:1px solid transparent;overflow-wrap:anywhere}
  .said p{white-space:pre-wrap}
  .said a{color:inherit;text-underline-offset:3px}
  .shopper{align-self:end;background:var(--brand);color:var(--on);border-end-start-radius:16px;border-end-end-radius:5px}
  .unsent{opacity:.75}
  .refused{background:var(--paper);color:var(--alarm);border-color:var(--alarm)}
  .team{display:block;font-size:12px;font-weight:600;color:var(--quiet)}
  .choices{display:flex;flex-wrap:wrap;gap:8px;padding-block-start:2px}
  .choice,.person,.again{min-block-size:44px;padding:8px 16px;border-radius:22px;border:1px solid var(--brand);
    color:var(--brand);font-weight:600;overflow-wrap:anywhere}
  .choice:hover,.person:hover,.again:hover{background:var(--soft)}
  .status{display:flex;flex-wrap:wrap;align-items:center;gap:8px 12px;font-size:14px;color:var(--quiet)}
  .dots{display:flex;gap:5px;padding:14px;border-radius:16px;border-end-start-radius:5px;background:var(--soft)}
  .dots i{inline-size:7px;block-size:7px;border-radius:50%;background:var(--quiet);animation:dot 1.2s infinite}
  .dots i:nth-child(2){animation-delay:.2s}
  .dots i:nth-child(3){animation-delay:.4s}
  footer{display:flex;flex-direction:column;gap:6px;padding:8px 12px 12px;border-block-start:1px solid var(--line)}
  .person{align-self:start;border-color:transparent;padding-inline:4px;font-size:14px;text-decoration:underline;
    text-underline-offset:3px}
  form{display:flex;align-items:end;gap:8px}
  textarea{all:unset;box-sizing:border-box;flex:1;min-inline-size:0;min-block-size:46px;padding:11px 16px;cursor:text;
    border:1px solid var(--quiet);border-radius:23px;font-size:16px;line-height:22px;overflow-y:auto;
    white-space:pre-wrap;overflow-wrap:anywhere}
  textarea::placeholder{color:var(--quiet);opacity:1}
  textarea:focus-visible{outline:2px solid var(--ring);outline-offset:0}
  .send{background:var(--brand);color:var(--on);margin-block-end:1px}
  .send[aria-disabled=true]{background:var(--soft);color:var(--quiet);cursor:default}
  .panel:dir(rtl) .send svg{transform:scaleX(-1)}
  .count{font-size:13px;color:var(--quiet);text-align:end}
  .over{color:var(--alarm);font-weight:600}
  @keyframes rise{from{opacity:0;transform:translateY(12px)}}
  @keyframes dot{50%{opacity:.25}}
  @media (prefers-reduced-motion:reduce){.panel,.dots i{animation:none}}
  @media (max-width:520px),(max-height:430px){
    .panel,.panel[data-at~=start]{inset:var(--t,0px) 0 auto;inline-size:100%;max-inline-size:none;
      block-size:var(--h,100dvh);border:0;border-radius:0;animation:none}
    header{padding-block-start:max(10px,env(safe-area-inset-top))}
    header,.scroll,footer{padding-inline:max(14px,env(safe-area-inset-left),env(safe-area-inset-right))}
    footer{padding-block-end:max(12px,env(safe-area-inset-bottom))}
  }`;
