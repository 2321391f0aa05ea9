/**
 * Runs first in every page, before Office.js and the program, and says in plain text why nothing else appears and what to
 * do instead. It has to run where the program cannot even be parsed (Excel up to 2019 shows panes in Internet Explorer),
 * so it is ECMAScript 5, kept as it is written, and stands on nothing.
 */
(function () {
  var SLOW_AFTER = 15000;
  var DESK = 'desk.html';

  var told = '';

  /**
   * What is said, by reason: [Chinese, English], each a heading, what happened and what was kept, and what to do.
   * `again` offers to try again, `desk` names the browser app.
   */
  var reasons = {
    browser: {
      desk: true,
      texts: [
        [
          '这里的浏览器太旧，打不开指标台账',
          '工作簿没有改动。Excel 2019 及更早版本用 Internet Explorer 显示任务窗格，指标台账需要 Excel 2021、2024 或 Microsoft 365。',
          '请用 Edge、Chrome、Firefox 或国产浏览器的新版本（极速模式）打开本机版，在里面打开同一个工作簿：',
        ],
        [
          'This browser is too old for Indicator Ledger',
          'The workbook is unchanged. Excel 2019 and earlier show panes in Internet Explorer; Indicator Ledger needs Excel 2021, 2024 or Microsoft 365.',
          'Open the desk in a current Edge, Chrome or Firefox, and the same workbook in it:',
        ],
      ],
    },
    excel: {
      desk: true,
      texts: [
        [
          '这个版本的 Excel 太旧，打不开任务窗格',
          '工作簿没有改动。指标台账需要 Excel 2021、2024 或 Microsoft 365（ExcelApi 1.14）。已有的台账在这个版本里仍可填写、计算和打印。',
          '请更新 Office；或者在浏览器里打开本机版，在里面打开同一个工作簿：',
        ],
        [
          'This version of Excel is too old for the task pane',
          'The workbook is unchanged. Indicator Ledger needs Excel 2021, 2024 or Microsoft 365 (ExcelApi 1.14). A ledger that is there can still be filled in, calculated and printed in this version.',
          'Update Office; or open the desk in a browser, and the same workbook in it:',
        ],
      ],
    },
    outside: {
      desk: true,
      texts: [
        [
          '这个页面要在 Excel 里打开',
          '它是 Excel 的任务窗格，单独打开时没有工作簿可用。',
          '在 Excel 的“开始”选项卡点“打开指标台账”。没有 Excel 也可以用本机版：',
        ],
        [
          'This page belongs inside Excel',
          'It is a task pane of Excel; on its own it has no workbook to work in.',
          'In Excel choose Open the ledger on the Home tab. Without Excel use the desk:',
        ],
      ],
    },
    office: {
      desk: true,
      again: true,
      texts: [
        [
          '没有取到 Office.js，任务窗格打不开',
          '工作簿没有改动。任务窗格要用微软的 Office.js，这台电脑现在连不上它的地址：{address}',
          '网络恢复后再试。单位内网请管理员按安装说明换成内网的地址。现在就可以用本机版，它不需要 Office.js：',
        ],
        [
          'Office.js did not load, so the task pane cannot open',
          'The workbook is unchanged. The task pane needs Microsoft’s Office.js, and this computer cannot reach it at {address}',
          'Try again when the network is back. On a closed network ask your administrator to set an address inside it; the installation guide says how. The desk works now, without Office.js:',
        ],
      ],
    },
    program: {
      again: true,
      texts: [
        [
          '程序没有打开',
          '工作簿和文件没有改动。程序的一部分没有取到，或者不能运行；服务器刚更新过时会这样。{detail}',
          '请再试一次。仍打不开时，请把这一页的文字发给管理员。',
        ],
        [
          'The program did not open',
          'Workbook and files are unchanged. A part of the program could not be fetched or does not run; this happens just after the server was updated. {detail}',
          'Try again. If it still does not open, send the text of this page to your administrator.',
        ],
      ],
    },
    slow: {
      again: true,
      texts: [
        [
          '打开得比平时慢',
          '还在等服务器或 Office.js。工作簿和文件没有改动。',
          '可以继续等，打开以后这段文字自动消失；也可以再试一次。',
        ],
        [
          'Opening takes longer than usual',
          'The server or Office.js has not answered yet. Workbook and files are unchanged.',
          'You can go on waiting, this text goes by itself; or try again.',
        ],
      ],
    },
  };

  /** An address up to its last slash: the folder of a page or a script. */
  function folderOf(address) {
    return address.replace(/[?#].*$/, '').replace(/[^\/]*$/, '');
  }

  /** Office.js' element stands below this script's; '' on pages that do without. */
  function officeAddress() {
    var script = document.getElementById('office-js');
    return script ? script.src : '';
  }

  function add(parent, name, text) {
    var element = document.createElement(name);
    if (text) element.appendChild(document.createTextNode(text));
    parent.appendChild(element);
    return element;
  }

  function addDesk(parent) {
    var address = folderOf(location.href) + DESK;
    var link = add(add(parent, 'p'), 'a', address);
    link.href = address;
    // From a pane this opens the system's browser.
    link.target = '_blank';
    link.rel = 'noopener';
  }

  function addAgain(parent) {
    var button = add(add(parent, 'p'), 'button', '再试一次 Try again');
    button.type = 'button';
    button.onclick = function () {
      location.reload();
    };
  }

  /** Says it in the place where the program would be; nothing once the program is there. The first cause stays. */
  function wayOn(name, detail) {
    var place = document.getElementById('opening');
    var reason = reasons[name];
    if (!place || (told && told !== 'slow')) return;
    told = name;
    while (place.firstChild) place.removeChild(place.firstChild);
    var said = add(place, 'div');
    said.setAttribute('role', 'alert');
    for (var i = 0; i < reason.texts.length; i++) {
      var part = add(said, 'div');
      part.lang = i === 0 ? 'zh-CN' : 'en';
      for (var j = 0; j < reason.texts[i].length; j++) {
        var text = reason.texts[i][j]
          .replace('{address}', officeAddress())
          .replace('{detail}', detail || '');
        add(part, j === 0 ? 'h1' : 'p', text);
      }
      if (reason.desk) addDesk(part);
    }
    if (reason.again) addAgain(said);
  }

  /** Commands of the ribbon have no page of their own: the same text opens in a window. */
  function explainCommand(event) {
    var page = folderOf(location.href) + 'taskpane.html';
    Office.context.ui.displayDialogAsync(page, { height: 50, width: 40 }, function () {
      event.completed();
    });
  }

  /** Everything that the program takes for granted came with or before these two; the styles need the third. */
  function isTooOld() {
    return !(Object.hasOwn && Array.prototype.at && window.CSS && window.CSS.supports);
  }

  function failed(event) {
    var notLoaded = event.target && event.target.tagName === 'SCRIPT' ? event.target.src : '';
    var source = notLoaded || event.filename || '';
    var office = folderOf(officeAddress());
    if (office && source.indexOf(office) === 0) wayOn('office');
    else if (source.indexOf(folderOf(location.href)) === 0)
      wayOn('program', event.message || source);
  }

  var tooOld = isTooOld();
  window.ledgerStart = { canRun: !tooOld, wayOn: wayOn, explainCommand: explainCommand };
  if (tooOld) {
    wayOn('browser');
    // By this name Excel finds the command without the program.
    window.validateWorkbook = explainCommand;
    return;
  }
  // Files that do not load are told of on the way down only.
  window.addEventListener('error', failed, true);
  window.setTimeout(function () {
    wayOn(officeAddress() && !window.Office ? 'office' : 'slow');
  }, SLOW_AFTER);
})();
